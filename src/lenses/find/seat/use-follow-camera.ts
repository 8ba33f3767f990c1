import { useEffect } from 'preact/hooks';
import { followWithCamera, keepInView } from '../../../actions/follow-with-camera';
import { position } from '../../../state/position';

/** The map keeps the person in view as they walk, until they move it themselves. */
export function useFollowCamera(): void {
  const person = position.value;
  useEffect(() => {
    followWithCamera(true);
    return () => followWithCamera(false);
  }, []);
  useEffect(() => {
    if (person?.source === 'device') keepInView(person.at);
  }, [person]);
}
