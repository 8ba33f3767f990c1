import { useEffect, useState } from 'preact/hooks';

/** What Safari adds: degrees clockwise from magnetic north, and a permission to be asked for by a press. */
interface CompassEvent extends DeviceOrientationEvent {
  readonly webkitCompassHeading?: number;
}
interface GuardedOrientation {
  readonly requestPermission?: () => Promise<'granted' | 'denied'>;
}

interface Compass {
  /** Degrees clockwise from north of the top of the screen; null = no compass has spoken. */
  readonly heading: number | null;
  /** Asks the system for the compass; null = it needs no asking, or has been asked. */
  readonly ask: (() => void) | null;
}

/** Which way the phone is held, by its compass. */
export function useCompass(): Compass {
  const guard = globalThis.DeviceOrientationEvent as GuardedOrientation | undefined;
  const [heading, setHeading] = useState<number | null>(null);
  const [isAllowed, setAllowed] = useState(!guard?.requestPermission);
  const [wasAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAllowed) return;
    const turn = (event: Event) => {
      const degrees = headingOf(event as CompassEvent);
      if (degrees !== null) setHeading(degrees);
    };
    addEventListener('deviceorientationabsolute', turn);
    addEventListener('deviceorientation', turn);
    return () => {
      removeEventListener('deviceorientationabsolute', turn);
      removeEventListener('deviceorientation', turn);
    };
  }, [isAllowed]);
  const ask = () => {
    setAsked(true);
    void guard?.requestPermission?.().then(
      (answer) => setAllowed(answer === 'granted'),
      () => {},
    );
  };
  return { heading, ask: isAllowed || wasAsked ? null : ask };
}

/** `alpha` counts against the clock (W3C Device Orientation), and from north only where the event is absolute. */
function headingOf({ alpha, absolute, webkitCompassHeading }: CompassEvent): number | null {
  const turned = globalThis.screen?.orientation?.angle ?? 0;
  if (typeof webkitCompassHeading === 'number' && webkitCompassHeading >= 0)
    return (webkitCompassHeading + turned) % 360;
  return absolute && alpha !== null ? (360 - alpha + turned) % 360 : null;
}
