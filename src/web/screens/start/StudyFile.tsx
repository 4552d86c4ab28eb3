import { type DragEvent, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { pick, startSaying } from '#wording';
import { Sheet } from '../../parts/Sheet.tsx';
import { ApiProblem } from '../../session/asking.ts';
import { useServices } from '../../session/services.ts';
import type { StudyListed } from '../../session/shelfApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { FileFaults } from './FileFaults.tsx';
import { idInFile } from './idInFile.ts';

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'fetching'; readonly file: File }
  /** A study of the file's id is there already. */
  | { readonly kind: 'asking'; readonly file: File; readonly there: StudyListed }
  | { readonly kind: 'refused'; readonly file: File; readonly problem: ApiProblem };

/** Begins a study with a file, picked or dropped; what is wrong with the file is told all at once. */
export function StudyFile(props: {
  readonly studies: readonly StudyListed[];
  readonly onOpen: (study: string) => void;
}) {
  const { shelf } = useServices();
  const { language, say } = useLanguage();
  const words = startSaying[language];
  const [state, setState] = useState<State>({ kind: 'ready' });
  const [isOver, setOver] = useState(false);
  const ready = (): void => setState({ kind: 'ready' });
  const send = async (file: File): Promise<void> => {
    setState({ kind: 'fetching', file });
    try {
      props.onOpen(await shelf.beginWith(file));
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : new ApiProblem(-1, String(error));
      setState({ kind: 'refused', file, problem });
    }
  };
  const take = async (file: File): Promise<void> => {
    if (state.kind === 'fetching') return;
    const id = await idInFile(file);
    const there = props.studies.find((one) => one.id === id);
    if (there) setState({ kind: 'asking', file, there });
    else await send(file);
  };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // Whoever cannot drop a file picks it, by the button.
    <li
      className={isOver ? 'drop over' : 'drop'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void take(file);
      }}
    >
      <h3>{words.file}</h3>
      <p>{words.fileMeans}</p>
      <p className="drop-here" aria-hidden="true">
        {words.dropHere}
      </p>
      <p className="do">
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void take(file);
          }}
        >
          <Button className="plain" aria-label={`${words.file}: ${words.chooseFile}`}>
            {words.chooseFile}
          </Button>
        </FileTrigger>
      </p>
      <p role="status" className="mute">
        {state.kind === 'fetching' && words.fetching(state.file.name)}
      </p>
      {state.kind === 'refused' && (
        <FileFaults file={state.file.name} problem={state.problem} onClose={ready} />
      )}
      {state.kind === 'asking' && (
        <Sheet title={words.fileIsThere(pick(state.there.name, language))} at="middle" onClose={ready}>
          <div className="sheet-body">
            <p>{words.fileIsThereMeans}</p>
            <p className="do">
              <button type="button" className="main-button" onClick={() => void send(state.file)}>
                {words.asNew}
              </button>
              <button type="button" className="plain" onClick={() => props.onOpen(state.there.id)}>
                {words.openOld}
              </button>
              <button type="button" className="plain" onClick={ready}>
                {say.form.cancel}
              </button>
            </p>
          </div>
        </Sheet>
      )}
    </li>
  );
}
