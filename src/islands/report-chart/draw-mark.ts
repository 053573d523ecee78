import { markShape, type MarkShape } from '../../lib/chart/report-mark.ts';

/** Outlines of the marks in percent of their box, as the CSS class `report-mark` cuts them; the circle has none. */
const OUTLINES: Readonly<Partial<Record<MarkShape, string>>> = {
  rect: '4,4 96,4 96,96 4,96',
  triangle: '50,0 100,94 0,94',
  rectRot: '50,0 100,50 50,100 0,50',
  crossRot: '20,0 50,30 80,0 100,20 70,50 100,80 80,100 50,70 20,100 0,80 30,50 0,20',
  star: '50,0 62,36 100,36 69,58 81,95 50,72 19,95 31,58 0,36 38,36',
};

/** Fills the shape of a report's mark around a place, in the colour that the context has. */
export function drawMark(context: CanvasRenderingContext2D, mark: number, x: number, y: number, size = 5): void {
  const outline = OUTLINES[markShape(mark)];
  context.beginPath();
  if (outline === undefined) context.arc(x, y, size, 0, 2 * Math.PI);
  else {
    for (const corner of outline.split(' ')) {
      const [right = 0, down = 0] = corner.split(',').map((part) => (Number(part) / 50 - 1) * size);
      context.lineTo(x + right, y + down);
    }
  }
  context.closePath();
  context.fill();
}
