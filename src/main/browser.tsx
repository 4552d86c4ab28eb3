import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage, routerOf } from '#web/router.tsx';
import { copyWithoutSoftHyphens, loadHyphenation } from '#web/session/hyphenation.ts';
import { ServicesProvider } from '#web/session/services.ts';
import { httpStudyApi } from '#web/session/studyApi.ts';
import { startTheme } from '#web/session/theme.ts';
import { numbersOfWorker } from '#web/worker/numbers.ts';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import '#web/style/index.css';

startTheme();
copyWithoutSoftHyphens(document);
// Fetched beside the study; not waited for.
loadHyphenation(firstLanguage(location.search)).catch(() => undefined);

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const services = {
  api: httpStudyApi(() => document.documentElement.lang),
  numbers: numbersOfWorker(worker),
};

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <ServicesProvider value={services}>
      <RouterProvider router={routerOf()} />
    </ServicesProvider>
  </StrictMode>,
);
