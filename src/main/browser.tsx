import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage, routerOf } from '#web/router.tsx';
import { afterFirstLook } from '#web/session/firstLook.ts';
import { HintsProvider } from '#web/session/hints.ts';
import { copyWithoutSoftHyphens, loadHyphenation } from '#web/session/hyphenation.ts';
import { storedOutbox } from '#web/session/outbox.ts';
import { ServicesProvider } from '#web/session/services.ts';
import { httpShelfApi } from '#web/session/shelfApi.ts';
import { httpStudyApi } from '#web/session/studyApi.ts';
import { startTheme } from '#web/session/theme.ts';
import type { KeepingAsk } from '#web/worker/keeping.ts';
import { numbersOver } from '#web/worker/numbers.ts';
import { askingWorker } from '#web/worker/overWorker.ts';
import { writerOver } from '#web/worker/writer.ts';
import writerScript from './writer.ts?worker&url';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import '#web/style/index.css';

startTheme();
copyWithoutSoftHyphens(document);
// Fetched beside the study; not waited for.
loadHyphenation(firstLanguage(location.search)).catch(() => undefined);

// Two of them, so that a change does not wait for a number.
const worker = (): ReturnType<typeof askingWorker> =>
  askingWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const keeps = worker();
let sessions = 0;
const language = (): string => document.documentElement.lang;
// Fetched ahead, so that a file can be written also when the connection is gone.
void afterFirstLook()
  .then(() => fetch(writerScript))
  .catch(() => undefined);
const services = {
  api: httpStudyApi(language),
  shelf: httpShelfApi(language),
  numbers: numbersOver(worker()),
  keeper: () => {
    sessions += 1;
    const session = sessions;
    return (ask: KeepingAsk) => keeps({ to: 'keep', session, ask });
  },
  outbox: storedOutbox(localStorage),
  writer: writerOver(() => new Worker(writerScript, { type: 'module' })),
};

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <ServicesProvider value={services}>
      <HintsProvider value>
        <RouterProvider router={routerOf()} />
      </HintsProvider>
    </ServicesProvider>
  </StrictMode>,
);
