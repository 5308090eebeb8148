import { configureStore } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
import { attendanceReducer } from './attendance.ts';
import { keepPreferences, preferencesReducer } from './preferences.ts';

export const store = configureStore({
  reducer: { attendance: attendanceReducer, preferences: preferencesReducer },
});

store.subscribe(() => keepPreferences(store.getState().preferences));

export type ConsoleState = ReturnType<typeof store.getState>;
export const useConsoleState = useSelector.withTypes<ConsoleState>();
export const useConsoleDispatch = useDispatch.withTypes<typeof store.dispatch>();
