import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useOpenStudy } from '../session/useStudy.ts';

/** A study's address without a screen: goes on to its first model, or, where it has none yet, to where it says what comes first. */
export function FirstScreen() {
  const { study, id } = useOpenStudy().snapshot;
  const navigate = useNavigate();
  const first = study.models.keys().next().value;
  useEffect(() => {
    const to = first === undefined ? '/studies/$study/overview' : '/studies/$study/models/$model';
    const params = { study: id, model: first ?? '' };
    void navigate({ to, params, search: true, replace: true });
  }, [navigate, id, first]);
  return null;
}
