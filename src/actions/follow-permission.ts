import { locateState } from '../state/position';

/**
 * Learns, where the browser tells, that it has been told before never to locate this page: then one need not
 * press first to find out. Follows when the person changes that in the browser. Asks nobody anything.
 */
export function followPermission(): void {
  // Typed as always there; Safari before 16 has none, and some browsers refuse the name.
  const asked = (navigator as Partial<Navigator>).permissions?.query({ name: 'geolocation' });
  asked?.then(
    (permission) => {
      const follow = () => {
        if (permission.state === 'denied') locateState.value = 'denied';
        else if (locateState.value === 'denied') locateState.value = 'idle';
      };
      follow();
      permission.onchange = follow;
    },
    () => {},
  );
}
