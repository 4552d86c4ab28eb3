import { type RefObject, useEffect, useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { exportingSaying, tableCatalogueOf } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import { type Exporting, nameOfPage } from './useExporting.ts';

/** What may go out of the screen, each with what it is for. */
export function ExportMenu(props: {
  readonly exporting: Exporting;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const words = exportingSaying[language];
  const titles = tableCatalogueOf(language).tableTitles;
  const { exporting, button, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  // The menu comes into a popover that is there already, and would keep the focus to itself: then no key reaches an item.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  const { page, tables } = exporting.goesOut;
  const run = (id: string): void => {
    if (id === 'page') exporting.writePage();
    else if (id === 'studyFile') exporting.writeStudyFile();
    else if (id === 'print') exporting.print();
    const table = tables.ids.find((one) => `table ${one}` === id);
    if (table !== undefined) exporting.writeTable(table, titles[table]);
  };
  const item = (id: string, name: string, means: string) => (
    <MenuItem key={id} id={id} textValue={name}>
      <b>{name}</b> <small>{means}</small>
    </MenuItem>
  );
  return (
    <Popover
      className="menu-popover export-menu"
      aria-label={words.menu}
      triggerRef={button}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        ref={menu}
        aria-label={words.menu}
        autoFocus="first"
        onClose={onClose}
        // The menu is gone first: it would be on the paper, and holds the focus.
        onAction={(id) => setTimeout(() => run(String(id)))}
      >
        <MenuSection aria-label={words.menu}>
          {page && item('page', nameOfPage(page.of, words), words.pageMeans)}
          {item('print', words.print, words.printMeans)}
          {item('studyFile', words.studyFile, words.studyFileMeans)}
        </MenuSection>
        {tables.ids.length > 0 && (
          <MenuSection>
            <Header>{words.tables}</Header>
            {tables.ids.map((id) => (
              <MenuItem key={id} id={`table ${id}`}>
                {titles[id]}
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Popover>
  );
}
