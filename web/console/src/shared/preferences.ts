import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { consoleLocales, type ConsoleLocale } from './locales.ts';

/** What an operator set for themselves on this machine; never anything of the business. */
export interface Preferences {
  locale: ConsoleLocale;
  hiddenColumns: Record<string, string[]>;
}

const key = 'entrepot.console.preferences';

function preferredLocale(languages: readonly string[]): ConsoleLocale {
  for (const language of languages) {
    if (/^zh-(hant|tw|hk|mo)/i.test(language)) return 'zh-Hant';
    if (/^zh/i.test(language)) return 'zh-Hans';
    if (/^en/i.test(language)) return 'en';
  }
  return 'en';
}

export function readPreferences(storage: Pick<Storage, 'getItem'> = localStorage): Preferences {
  const initial: Preferences = {
    locale: preferredLocale(navigator.languages ?? []),
    hiddenColumns: {},
  };
  try {
    const kept = JSON.parse(storage.getItem(key) ?? '{}') as Partial<Preferences>;
    return {
      locale: consoleLocales.find((locale) => locale === kept.locale) ?? initial.locale,
      hiddenColumns: kept.hiddenColumns ?? {},
    };
  } catch {
    return initial;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // A browser without storage forgets the choice at the end of the visit; nothing else depends on it.
  }
}

const slice = createSlice({
  name: 'preferences',
  initialState: readPreferences,
  reducers: {
    localeChosen(state, action: PayloadAction<ConsoleLocale>) {
      state.locale = action.payload;
    },
    columnToggled(state, action: PayloadAction<{ list: string; column: string }>) {
      const hidden = state.hiddenColumns[action.payload.list] ?? [];
      state.hiddenColumns[action.payload.list] = hidden.includes(action.payload.column)
        ? hidden.filter((column) => column !== action.payload.column)
        : [...hidden, action.payload.column];
    },
  },
});

export const { localeChosen, columnToggled } = slice.actions;
export const preferencesReducer = slice.reducer;
