import { useEffect, useRef } from 'react';
import { hintsSaying } from '#wording';
import { type Hint, letGoOfAllHints, letGoOfHints } from '../session/hints.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import { useStudyAddress } from '../session/useStudyAddress.ts';

/** One line that points out what the reader has not tried yet; who does it, or has understood, is not told again. */
export function HintLine({ model, hint }: { readonly model: string; readonly hint: Hint }) {
  const { language } = useLanguage();
  const words = hintsSaying[language];
  const record = useOpenStudy().snapshot.study.models.get(model);
  const { why } = useStudyAddress();
  const before = useRef(record);
  useEffect(() => {
    if (before.current !== record) letGoOfHints('move');
    before.current = record;
  }, [record]);
  useEffect(() => {
    if (why !== undefined) letGoOfHints('number');
  }, [why]);
  return (
    <div className="hint-line" role="note">
      <p>{words[hint]}</p>
      <button type="button" className="quiet" onClick={() => letGoOfHints(hint)}>
        {words.understood}
      </button>
      <button type="button" className="quiet" onClick={letGoOfAllHints}>
        {words.noMore}
      </button>
    </div>
  );
}
