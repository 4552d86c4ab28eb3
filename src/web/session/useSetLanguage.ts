import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Language } from '#figures';
import { remember } from './remembered.ts';

/** Switches the language: in the address, so that a copied one opens alike, and remembered for other addresses. */
export function useSetLanguage(): (language: Language) => void {
  const navigate = useNavigate();
  return useCallback(
    (lang) => {
      remember('language', lang);
      void navigate({
        to: '.',
        search: (before) => ({ ...before, lang }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
}
