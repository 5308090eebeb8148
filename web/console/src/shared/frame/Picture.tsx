import { useState } from 'react';
import { Icon } from '../Icon.tsx';
import { pictureFile } from './pictureFile.ts';

interface PictureProps {
  name: string | undefined | null;
  size?: 'row' | 'line' | 'large';
  /** Empty where the name of the thing stands beside it. */
  alt?: string;
}

/** A product's picture, small; a drawn place where there is none, or none that may be shown here. */
export function Picture({ name, size = 'line', alt = '' }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  const file = pictureFile(name);
  return (
    <span className={`thumb thumb-${size}`} title={file ? undefined : (name ?? undefined)}>
      {file && broken !== file ? (
        <img src={file} alt={alt} loading="lazy" onError={() => setBroken(file)} />
      ) : (
        <Icon name="image" size={size === 'large' ? 24 : 14} />
      )}
    </span>
  );
}
