import { type RefObject, useLayoutEffect, useState } from 'react';
import { tightest } from './plan';

/**
 * Measures a one-line box and asks for more room step by step until nothing overflows.
 * `key` names the content; when it changes the count starts at 0 again.
 */
export function useSqueeze(box: RefObject<HTMLElement | null>, key: string): number {
  const [fit, setFit] = useState({ key, level: 0 });
  const level = fit.key === key ? fit.level : 0;
  useLayoutEffect(() => {
    const element = box.current;
    if (element && level < tightest && element.scrollWidth > element.clientWidth) setFit({ key, level: level + 1 });
  }, [box, key, level]);
  return level;
}
