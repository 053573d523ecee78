/** The outlines of the marks 1 to 6, in percent of their box, the same as in the CSS class `report-mark`; the first is a circle. */
const OUTLINES: readonly string[] = [
  '',
  '4,4 96,4 96,96 4,96',
  '50,0 100,94 0,94',
  '50,0 100,50 50,100 0,50',
  '20,0 50,30 80,0 100,20 70,50 100,80 80,100 50,70 20,100 0,80 30,50 0,20',
  '50,0 62,36 100,36 69,58 81,95 50,72 19,95 31,58 0,36 38,36',
];

/** Fills the shape of a report's mark around a point, in the current fill colour of the context. */
export function drawMark(context: CanvasRenderingContext2D, mark: number, x: number, y: number, size = 5): void {
  const outline = OUTLINES[mark - 1];
  context.beginPath();
  if (!outline) context.arc(x, y, size, 0, 2 * Math.PI);
  else {
    for (const corner of outline.split(' ')) {
      const [right = 0, down = 0] = corner.split(',').map((part) => (Number(part) / 50 - 1) * size);
      context.lineTo(x + right, y + down);
    }
  }
  context.closePath();
  context.fill();
}
