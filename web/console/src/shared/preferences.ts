import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { consoleLocales, type ConsoleLocale } from './locales.ts';
import { noMemory, type ColumnMemory } from './list/columns.ts';

export type Density = 'normal' | 'tight';
export type Navigation = 'auto' | 'open' | 'closed';

/** What an operator set for themselves on this machine; never anything of the business. */
export interface Preferences {
  locale: ConsoleLocale;
  columns: Record<string, ColumnMemory>;
  density: Density;
  navigation: Navigation;
  /** Single-key shortcuts can be turned off, WCAG 2.1.4. */
  shortcuts: boolean;
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
    columns: {},
    density: 'normal',
    navigation: 'auto',
    shortcuts: true,
  };
  try {
    const kept = JSON.parse(storage.getItem(key) ?? '{}') as Partial<Preferences>;
    return {
      locale: consoleLocales.find((locale) => locale === kept.locale) ?? initial.locale,
      columns: kept.columns ?? {},
      density: kept.density === 'tight' ? 'tight' : 'normal',
      navigation: kept.navigation ?? initial.navigation,
      shortcuts: kept.shortcuts ?? true,
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
    columnsArranged(state, action: PayloadAction<{ list: string; memory: ColumnMemory }>) {
      state.columns[action.payload.list] = action.payload.memory;
    },
    columnsForgotten(state, action: PayloadAction<string>) {
      state.columns[action.payload] = noMemory;
    },
    densityChosen(state, action: PayloadAction<Density>) {
      state.density = action.payload;
    },
    navigationChosen(state, action: PayloadAction<Navigation>) {
      state.navigation = action.payload;
    },
    shortcutsTurned(state, action: PayloadAction<boolean>) {
      state.shortcuts = action.payload;
    },
  },
});

export const {
  localeChosen,
  columnsArranged,
  columnsForgotten,
  densityChosen,
  navigationChosen,
  shortcutsTurned,
} = slice.actions;
export const preferencesReducer = slice.reducer;
