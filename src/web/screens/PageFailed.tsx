import { catalogueOf, languages } from '#wording';
import { Notice } from '../parts/Notice.tsx';

/** What stands where a page could not be drawn. It leans on nothing that may be what failed. */
export function PageFailed({ reset }: { readonly reset: () => void }) {
  const language = languages.find((one) => one === document.documentElement.lang) ?? 'da';
  const { web } = catalogueOf(language);
  return (
    <div className="app bare">
      <main id="content" tabIndex={-1}>
        <Notice isAlert title={web.pageFailed} next={web.pageFailedNext}>
          <button type="button" className="main-button" onClick={reset}>
            {web.retry}
          </button>{' '}
          <a href="/">{web.toStart}</a>
        </Notice>
      </main>
    </div>
  );
}
