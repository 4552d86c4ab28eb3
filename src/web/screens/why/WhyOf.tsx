import { useMemo } from 'react';
import { applyModel, today } from '#moves';
import { withMoveAlone } from '#report';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import type { Why } from '../../session/whyAddress.ts';
import { WhyPanel } from './WhyPanel.tsx';

/** "Why this number?" of the open study, about a model or about a move alone. */
export function WhyOf(props: { readonly why: Why; readonly model: string; readonly onClose: () => void }) {
  const opened = useOpenStudy().snapshot;
  const { assume, atToday, setAtToday } = useStudyAddress();
  const { why, model, onClose } = props;
  const snapshot = useMemo(() => ({ ...opened, study: withMoveAlone(opened.study, model) }), [opened, model]);
  const { study } = snapshot;
  const applied = useMemo(
    () => applyModel(study, study.moves, study.models.get(model) ?? today),
    [study, model],
  );
  const appliedToday = useMemo(() => applyModel(study, study.moves, today), [study]);
  return (
    <WhyPanel
      snapshot={snapshot}
      applied={applied}
      appliedToday={appliedToday}
      assume={assume}
      why={why}
      atToday={atToday && model !== today}
      onAtToday={setAtToday}
      onClose={onClose}
    />
  );
}
