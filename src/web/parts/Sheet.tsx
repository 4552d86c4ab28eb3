import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLanguage } from '../session/useLanguage.ts';
import { Icon } from './Icon.tsx';

/** A dialog over the page: at its side, or in its middle. Escape and a click beside it close it; the focus goes back to where it was. */
export function Sheet(props: {
  readonly title: string;
  readonly at: 'side' | 'middle';
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { say } = useLanguage();
  return (
    <ModalOverlay
      className={`overlay at-${props.at}`}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={`sheet ${props.className ?? ''}`}>
        <Dialog>
          <header className="sheet-head">
            <Heading slot="title">{props.title}</Heading>
            <Button aria-label={say.web.close} className="quiet" onPress={props.onClose}>
              <Icon name="cross" />
            </Button>
          </header>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
