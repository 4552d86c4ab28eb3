import { eventLogContract } from '#workbench/testing/eventLogContract';
import { opened, temporaryFolder } from '../testing/dataFolders.ts';

eventLogContract('SQLite', () => {
  const { folder, remove } = temporaryFolder();
  const open = () => opened(folder);
  return { open, reopen: open, cleanUp: remove };
});
