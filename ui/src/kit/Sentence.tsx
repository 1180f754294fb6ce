import './Sentence.css';
import { Pressable } from 'react-aria-components';

interface Props {
  /** As it is read aloud: what it decides, and what it says now. */
  label: string;
  children: string;
  /** Nothing has been chosen yet. */
  isOpen: boolean;
  /** It may stay out, and was left out. */
  isUnset?: boolean;
  /** By this name a link finds it. */
  name: string;
  isDisabled?: boolean;
  onFocus?: () => void;
  onPress?: () => void;
}

/** One part of a sentence that is a choice. It flows as words do, so it may break over two lines. */
export function SentencePart({ label, children, isOpen, isUnset, name, isDisabled, onFocus, onPress }: Props) {
  return (
    <Pressable isDisabled={isDisabled ?? false} {...(onPress ? { onPress } : {})}>
      <span
        role="button"
        tabIndex={isDisabled ? -1 : 0}
        aria-disabled={isDisabled || undefined}
        aria-label={label}
        className={`sentence-part ${isOpen ? 'open' : isUnset ? 'unset' : ''}`}
        data-slot-name={name}
        onFocus={onFocus}
      >
        {children}
      </span>
    </Pressable>
  );
}
