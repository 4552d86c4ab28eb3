import { collectionNames, type Study } from '#study';
import { notesSaying, overviewSaying, pick, recordName } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** Notes about things in the study, each with what it is about; they are written where that stands. */
export function OtherNotes({ study }: { readonly study: Study }) {
  const { language } = useLanguage();
  const words = overviewSaying[language];
  const notes = [...study.notes.values()].filter(({ about }) => about !== study.description.id);
  if (notes.length === 0) return null;
  const nameOf = (id: string): string => {
    const collection = collectionNames.find((name) => study[name].has(id));
    const record = collection && study[collection].get(id);
    return collection && record ? recordName(study, collection, record, language) : id;
  };
  return (
    <div className="notes">
      <h3>{words.otherNotes}</h3>
      <ul>
        {notes.map(({ id, about, text, visibility }) => (
          <li key={id}>
            <p>
              <b>
                <Words text={nameOf(about)} />:
              </b>{' '}
              <Words text={pick(text, language)} />
            </p>
            <span className={`visibility ${visibility}`}>{notesSaying[language][visibility]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
