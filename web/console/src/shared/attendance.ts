import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

/** Whether the server still knows who is here; the page stays open when it does not. */
const slice = createSlice({
  name: 'attendance',
  initialState: { lost: false },
  reducers: {
    sessionLost(state, action: PayloadAction<boolean>) {
      state.lost = action.payload;
    },
  },
});

export const { sessionLost } = slice.actions;
export const attendanceReducer = slice.reducer;
