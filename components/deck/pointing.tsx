'use client';

import type { PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import { extendStroke, inkPoint, type Pen, type Stroke } from '@/lib/deck/ink';
import type { Pointer } from '@/lib/deck/pointer';

export type PointingTool = 'laser' | 'pen';

/** A pointer at rest is told again this often, so that no window takes it for gone. */
const renewEveryMs = 1000;

function pointIn(element: Element, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return inkPoint((clientX - left) / width, (clientY - top) / height);
}

/**
 * The sheet over the console's slide that the laser is moved on and the pen draws on. What passes
 * is told to the other windows at most once a frame; a finished line goes into the talk.
 */
export function Pointing(props: {
  tool: PointingTool;
  pen: Pen;
  slide: string;
  onPoint: (pointer: Pointer) => void;
  onStroke: (stroke: Stroke) => void;
}) {
  const { tool, pen, slide, onPoint, onStroke } = props;
  const now = useRef<Pointer>({ slide });
  const frame = useRef(0);

  const point = (pointer: Pointer) => {
    now.current = pointer;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => onPoint(pointer));
  };
  useEffect(() => {
    const renew = setInterval(() => {
      if (now.current.laser ?? now.current.drawing) onPoint(now.current);
    }, renewEveryMs);
    return () => {
      clearInterval(renew);
      cancelAnimationFrame(frame.current);
      now.current = { slide };
      onPoint(now.current);
    };
  }, [tool, slide, onPoint]);

  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    if (tool !== 'pen' || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const points = pointIn(event.currentTarget, event);
    point({ slide, drawing: { pen, points } });
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, nativeEvent } = event;
    if (tool === 'laser') {
      point({ slide, laser: pointIn(currentTarget, event) });
      return;
    }
    if (!now.current.drawing) return;
    const passed = nativeEvent.getCoalescedEvents?.() ?? [];
    const drawing = (passed.length > 0 ? passed : [nativeEvent]).reduce(
      (stroke, each) => extendStroke(stroke, pointIn(currentTarget, each)),
      now.current.drawing,
    );
    point({ slide, drawing });
  };
  const onUp = () => {
    const { drawing } = now.current;
    if (!drawing) return;
    cancelAnimationFrame(frame.current);
    now.current = { slide };
    onStroke(drawing);
    onPoint(now.current);
  };
  return (
    <div
      className="slide-pointing"
      data-tool={tool}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onPointerLeave={() => tool === 'laser' && point({ slide })}
    />
  );
}
