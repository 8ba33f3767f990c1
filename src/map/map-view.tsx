import { useEffect, useRef, useState } from 'preact/hooks';
import { boundsOf } from '../geometry/bounds';
import { t } from '../i18n/translate';
import { messageOf } from '../lib/app-error';
import type { Bounds, Position } from '../lib/units';
import type { FeatureRef } from '../model/feature-ref';
import type { MapEngine, MapEvent, MapPadding, MapViewState } from './engine/map-engine';
import { MapControls } from './map-controls';
import { ScaleBar } from './scale-bar';
import type { MapScene } from './scene';
import './map.css';

/** Where OpenStreetMap tells its licence; opened only by who follows the link. */
const copyrightPage = 'https://www.openstreetmap.org/copyright';

/** Can the map be shown? Every other answer than `ready` comes with a sentence; the lists go on. */
export type MapCondition = 'loading' | 'ready' | 'lost' | 'unsupported' | 'failed';

/** A place to look at, asked for from outside the map. */
export type MapTarget =
  | { readonly kind: 'point'; readonly at: Position; readonly zoom: number }
  | { readonly kind: 'bounds'; readonly bounds: Bounds }
  | { readonly kind: 'district' };

interface MapViewProps {
  /** null until there is a district. */
  readonly scene: MapScene | null;
  /** Where to look first, from a link; null = the whole district. Later changes come by `target`. */
  readonly view: { readonly center: Position; readonly zoom: number } | null;
  /** Carried out once, as soon as the map can; then `onTargetReached` is called. */
  readonly target: MapTarget | null;
  readonly onTargetReached: () => void;
  /** CSS pixels of the map that panels cover. */
  readonly padding: MapPadding;
  readonly onEvent: (event: MapEvent) => void;
  readonly onLocate: () => void;
  /** A feature in words, for those who hear the map; null = nothing to say. */
  readonly nameOf: (feature: FeatureRef) => string | null;
  /** Whose data the map shows, as the pack says it, and what has to be said of them. */
  readonly attribution: string;
  readonly remark: string;
  /** Something else needs the line and the processor first: nothing of the map is fetched until then. */
  readonly waits: boolean;
  readonly onCondition?: (condition: MapCondition) => void;
}

/**
 * The one map. Its engine (MapLibre and its worker) is fetched when the component appears and `waits` no
 * longer. Nothing of MapLibre is in this file's chunk.
 */
export function MapView(props: MapViewProps) {
  const { scene, target, padding, waits, onTargetReached, onLocate } = props;
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const [condition, setCondition] = useState<MapCondition>('loading');
  const [failure, setFailure] = useState('');
  const [view, setView] = useState<MapViewState | null>(null);
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const [attempt, setAttempt] = useState(0);
  // The engine outlives renders: its listeners read the newest properties here.
  const latest = useRef(props);
  latest.current = props;
  const hasScene = scene !== null;

  // Runs to fetch the engine, again when the first scene is there, and on retry.
  useEffect(() => {
    if (waits) return;
    let running: MapEngine | null = null;
    let gone = false;
    const say = (next: MapCondition) => {
      setCondition(next);
      latest.current.onCondition?.(next);
    };
    async function start(): Promise<void> {
      const { createMapEngine } = await import('./engine/create-map-engine');
      const { scene: first, view: from, padding: covered } = latest.current;
      if (gone || !first || !container.current) return;
      const made = createMapEngine({
        container: container.current,
        view: from && { bearing: 0, pitch: 0, ...from },
        bounds: boundsOf(first.district.info.boundary),
        padding: covered,
        onlineStyle: import.meta.env.VITE_MAP_STYLE_URL || null,
      });
      if (!made.ok) return say('unsupported');
      running = made.value;
      running.on(hear);
      running.apply(first);
      setEngine(running);
      setView(running.getView());
    }
    function hear(event: MapEvent): void {
      switch (event.kind) {
        case 'move':
          setView(event.view);
          break;
        case 'hover':
          setSpoken(event.by === 'keyboard' && event.feature ? { says: 'under', of: event.feature } : null);
          break;
        case 'seat-drag':
          if (event.by === 'keyboard' && event.phase !== 'move')
            setSpoken({ says: event.phase, of: { kind: 'seat', id: event.id } });
          break;
        case 'idle':
          say('ready');
          break;
        case 'context-lost':
          say('lost');
          break;
        case 'context-restored':
          say('ready');
          break;
      }
      latest.current.onEvent(event);
    }
    start().catch((thrown: unknown) => {
      setFailure(messageOf(thrown));
      say('failed');
    });
    return () => {
      gone = true;
      running?.destroy();
      setEngine(null);
    };
  }, [hasScene, attempt, waits]);

  useEffect(() => {
    if (engine && scene) engine.apply(scene);
  }, [engine, scene]);
  useEffect(() => engine?.setPadding(padding), [engine, padding]);
  useEffect(() => {
    if (!engine || !target) return;
    if (target.kind === 'point') engine.flyTo({ center: target.at, zoom: target.zoom });
    else if (target.kind === 'bounds') engine.fitBounds(target.bounds);
    else engine.fitDistrict();
    onTargetReached();
  }, [engine, target]);

  return (
    <section class="map-view" data-condition={condition} aria-label={t('map.region')}>
      <div class="map-canvas" ref={container} />
      <svg
        class="map-cross"
        viewBox="0 0 24 24"
        aria-hidden="true"
        style={{
          left: `calc(50% + ${(padding.left - padding.right) / 2}px)`,
          top: `calc(50% + ${(padding.top - padding.bottom) / 2}px)`,
        }}
      >
        <path d="M12 2v7M12 15v7M2 12h7M15 12h7" />
      </svg>
      <p class="visually-hidden" role="status">
        {spoken && sentenceOf(spoken, props.nameOf(spoken.of) ?? '', scene?.editing ?? false)}
      </p>
      {engine && <MapControls engine={engine} view={view} onLocate={onLocate} />}
      <div class="map-foot">
        {view && <ScaleBar latitude={view.center[1]} zoom={view.zoom} />}
        <p class="map-credit">
          {[props.remark, props.attribution].every(Boolean)
            ? props.remark + t('common.sentence.separator')
            : props.remark}
          {props.attribution.includes('OpenStreetMap') ? (
            <a href={copyrightPage} target="_blank" rel="noopener noreferrer">
              {t('map.credit')}
            </a>
          ) : (
            props.attribution
          )}
        </p>
      </div>
      <MapSentence condition={condition} failure={failure} retry={() => setAttempt((count) => count + 1)} />
    </section>
  );
}

/** What is said of a feature: it is under the cross, or what the keyboard does with the seat. */
interface Spoken {
  readonly says: 'under' | 'start' | 'drop' | 'cancel';
  readonly of: FeatureRef;
}

function sentenceOf({ says, of }: Spoken, name: string, editing: boolean): string {
  if (says !== 'under') return t(`map.hand.${says}`, { name });
  return editing && of.kind === 'seat' ? t('map.under.movable', { name }) : t('map.under', { name });
}

interface MapSentenceProps {
  readonly condition: MapCondition;
  readonly failure: string;
  readonly retry: () => void;
}

/** Why there is no map, and that the lists do the job without. */
function MapSentence({ condition, failure, retry }: MapSentenceProps) {
  return (
    <div class="map-sentence" role="status">
      {condition === 'loading' && <p>{t('map.loading')}</p>}
      {condition === 'lost' && <p>{t('map.lost')}</p>}
      {condition === 'unsupported' && <p>{t('map.unsupported')}</p>}
      {condition === 'failed' && (
        <>
          <p>{t('map.failed', { message: failure })}</p>
          <button type="button" class="map-retry" onClick={retry}>
            {t('map.retry')}
          </button>
        </>
      )}
    </div>
  );
}
