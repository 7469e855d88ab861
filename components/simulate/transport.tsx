import { useCallback, useEffect, useRef } from 'react';
import { pause, rates, seek, setRate } from '@/lib/simulate/playback';
import { toSeconds } from '@/lib/simulate/time';
import { fill } from '@/lib/text/message';
import { formatClock } from './format-value';
import { MomentText } from './moment-text';
import { TransportIcon } from './transport-icon';
import type { Lab } from './use-lab';

/** At most so many ticks fit under the scrubber; more would be one grey bar. */
const maxTicks = 120;

/**
 * The controls of a run: play, event by event, speed, and a scrubber with a tick per event. With
 * `still` (reduced motion) the main button goes to the next event instead of playing.
 */
export function Transport({ lab }: { lab: Lab }) {
  const { view, rate, clock, indexed, still, onView, sentence } = lab;
  const { until } = view;
  const words = lab.data.ui;
  const now = () => Date.now();
  const { log } = indexed.trace;
  const every = Math.max(1, Math.ceil(log.length / maxTicks));
  const ticks = log.filter((_, index) => index % every === 0);
  const slider = useRef<HTMLInputElement>(null);
  // The slider goes with the clock by itself; rendering it ten times a second would cost frames.
  useEffect(() => {
    const place = () => {
      const t = clock.now();
      const time = fill(words.clock, { time: formatClock(t) });
      if (!slider.current) return;
      slider.current.value = String(t);
      slider.current.setAttribute('aria-valuetext', `${time}. ${sentence}`);
    };
    place();
    return clock.subscribe(place);
  }, [clock, until, words, sentence]);
  const clockText = useCallback(
    (t: number) => fill(words.clockOf, { time: formatClock(t), until: String(until) }),
    [words, until],
  );
  return (
    <div className="transport">
      <div className="transport-track">
        <svg
          className="transport-ticks"
          viewBox="0 0 1000 8"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={ticks.map(({ at }) => `M${(toSeconds(at) / until) * 1000} 0v8`).join('')} />
        </svg>
        <input
          ref={slider}
          type="range"
          min={0}
          max={until}
          step={0.1}
          defaultValue={0}
          aria-label={words.position}
          onChange={(event) => onView(seek(pause(view, now()), Number(event.target.value), now()))}
        />
      </div>
      <div className="transport-row">
        <div className="transport-buttons" role="group" aria-label={words.controls}>
          <button
            type="button"
            aria-label={words.restart}
            title={words.restart}
            onClick={lab.restart}
          >
            <TransportIcon name="start" />
          </button>
          <button
            type="button"
            aria-label={words.previousEvent}
            title={words.previousEvent}
            onClick={() => lab.step(-1)}
          >
            <TransportIcon name="back" />
          </button>
          <button type="button" className="transport-play" onClick={lab.toggle}>
            <TransportIcon name={still ? 'forward' : view.playing ? 'pause' : 'play'} />
            {still ? words.nextEvent : view.playing ? words.pause : words.play}
          </button>
          {!still && (
            <button
              type="button"
              aria-label={words.nextEvent}
              title={words.nextEvent}
              onClick={() => lab.step(1)}
            >
              <TransportIcon name="forward" />
            </button>
          )}
        </div>
        <span className="transport-clock">
          <MomentText clock={clock} textOf={clockText} />
        </span>
        {!still && (
          <label className="transport-speed">
            <span>{words.speed}</span>
            <select
              value={rate}
              onChange={(event) => {
                lab.setRate(Number(event.target.value));
                onView(setRate(view, Number(event.target.value), now()));
              }}
            >
              {rates.map((value) => (
                <option key={value} value={value}>
                  {fill(words.speedValue, { rate: value })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}
