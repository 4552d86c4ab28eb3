import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useOpenStudy } from '../../session/useStudy.ts';

/** A study's address without a model in it: goes on to the first model, or to where it says that there is none. */
export function FirstModel() {
  const { study, id } = useOpenStudy().snapshot;
  const navigate = useNavigate();
  const first = study.models.keys().next().value ?? 'none';
  useEffect(() => {
    const params = { study: id, model: first };
    void navigate({ to: '/studies/$study/models/$model', params, search: true, replace: true });
  }, [navigate, id, first]);
  return null;
}
