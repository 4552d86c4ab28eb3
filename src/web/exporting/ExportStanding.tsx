import { exportingSaying } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import type { Exporting } from './useExporting.ts';

/** How it stands with the file last asked for: being written, with a way to give up; saved; or why not. */
export function ExportStanding({ exporting }: { readonly exporting: Exporting }) {
  const { language, say } = useLanguage();
  const words = exportingSaying[language];
  const { standing, letGo, again } = exporting;
  const hasFailed = standing?.is === 'failed';
  return (
    // There before it says anything, so that what it says is heard.
    <div className={`export-standing ${standing?.is ?? ''}`} role={hasFailed ? 'alert' : 'status'}>
      {standing?.is === 'writing' && (
        <p>
          <span>{words.writing(standing.what)}</span>{' '}
          <button type="button" className="plain" onClick={letGo}>
            {words.cancel}
          </button>
        </p>
      )}
      {standing?.is === 'written' && <p>{words.written(standing.file)}</p>}
      {standing?.is === 'failed' && (
        <>
          <p>
            <b>{words.failed(standing.what)}</b>
          </p>
          <p>{words.failedNext}</p>
          <p className="do">
            <button type="button" className="main-button" onClick={again}>
              {say.web.retry}
            </button>{' '}
            <button type="button" className="plain" onClick={letGo}>
              {say.web.close}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
