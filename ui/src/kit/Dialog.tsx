import './Dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { useWords } from '../app/words';
import { IconButton } from './Button';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot; the one that goes on stands last. */
  actions?: ReactNode;
  width?: 'normal' | 'wide' | 'full';
  /** For a question that must be answered: a press beside it does not close it. */
  role?: 'dialog' | 'alertdialog';
}

function Inside({ title, onClose, children, actions, role = 'dialog' }: Props) {
  const { t } = useWords();
  return (
    <AriaDialog className="dialog" role={role}>
      <div className="dialog-head">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <IconButton icon="close" label={t('kit-close')} onPress={onClose} />
      </div>
      <div className="dialog-body">{children}</div>
      {actions && <div className="dialog-foot">{actions}</div>}
    </AriaDialog>
  );
}

/** A window in the window: focus stays in it, Escape closes it, focus goes back where it was. */
export function Dialog(props: Props) {
  const { isOpen, onClose, role = 'dialog', width = 'normal' } = props;
  return (
    <ModalOverlay className="backdrop" isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable={role === 'dialog'}>
      <Modal className={`modal ${width}`}>
        <Inside {...props} />
      </Modal>
    </ModalOverlay>
  );
}

/** A panel from the side, for what goes beside the work: history, notices, steps. */
export function Drawer({ from = 'end', ...props }: Props & { from?: 'start' | 'end' }) {
  const { isOpen, onClose } = props;
  return (
    <ModalOverlay className={`backdrop side ${from}`} isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable>
      <Modal className="modal drawer">
        <Inside {...props} />
      </Modal>
    </ModalOverlay>
  );
}
