import { useEffect, useRef } from 'react';
import { useConsoleState } from './store.ts';

export type Keys = Record<string, (event: KeyboardEvent) => void>;

const afterGMilliseconds = 1_200;

/** Whether a key belongs to what has the focus, or to a dialog above the page. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const at = event.target;
  if (!(at instanceof HTMLElement)) return false;
  if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) {
    return !(at instanceof HTMLInputElement && at.type === 'checkbox');
  }
  return document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null;
}

/**
 * Single keys that do something on this page; `g o` is a sequence. They are quiet in fields and
 * dialogs, and everybody can turn them off, WCAG 2.1.4.
 */
export function useKeys(keys: Keys): void {
  const on = useConsoleState((state) => state.preferences.shortcuts);
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    let lead = '';
    let timer = 0;
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const pressed = lead ? `${lead} ${event.key}` : event.key;
      window.clearTimeout(timer);
      lead = '';
      const act = current.current[pressed];
      if (act) {
        event.preventDefault();
        act(event);
      } else if (event.key === 'g') {
        lead = 'g';
        timer = window.setTimeout(() => (lead = ''), afterGMilliseconds);
      }
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', listen);
    };
  }, [on]);
}
