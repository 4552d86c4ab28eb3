import { createContext, useContext } from 'react';
import type { Numbers } from '../worker/numbers.ts';
import type { Writer } from '../worker/writer.ts';
import type { Outbox } from './outbox.ts';
import type { ShelfApi } from './shelfApi.ts';
import type { StudyApi } from './studyApi.ts';
import type { Keeper } from './studySession.ts';

/** What screens need of the world; the composition root, the gallery and tests each give their own. */
export interface Services {
  readonly api: StudyApi;
  readonly shelf: ShelfApi;
  readonly numbers: Numbers;
  /** A keeper for one study, as long as it is open. */
  readonly keeper: () => Keeper;
  readonly outbox: Outbox;
  readonly writer: Writer;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** The services given at the root. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no ServicesProvider above');
  return services;
}
