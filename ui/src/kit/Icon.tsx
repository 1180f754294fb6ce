import './Icon.css';
import { drawing, type IconName } from './drawings';

export type { IconName };

interface Props {
  name: IconName;
  size?: 'small' | 'normal' | 'large';
  /** Only where the icon stands alone; beside words it is silent. */
  label?: string;
}

export function Icon({ name, size = 'normal', label }: Props) {
  const { field, lines, paths } = drawing(name);
  const voice = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={`icon ${size} ${lines ? 'lines' : ''}`} viewBox={`0 0 ${field} ${field}`} focusable={false} {...voice}>
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
