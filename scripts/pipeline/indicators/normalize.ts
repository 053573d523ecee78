import { Decimal } from 'decimal.js';
import { parseUnit } from '../../../src/catalogue/units.ts';

const HOUSEHOLDS = /(?:户|家庭)$/;
const PEOPLE =
  /(?:人|[农渔牧居村市移]民|职工|[党队学教演]员|员工|[学师医考]生|儿童|幼儿|妇女|群众|劳动力|人口|对象|老人|青年|军人|[旅游乘]客|患者|干部|儿女|人员)(?![均才])/;

/** Returns the unit that a bare 万 or 亿 leaves unsaid, by the name: 人 in 解决20万农民饮水问题, 元 in 跨越6万亿台阶; null if unsure. */
export function unsaidUnit(unit: string, name: string): string | null {
  if (/亿$/.test(unit)) return '元';
  if (unit !== '万') return null;
  return HOUSEHOLDS.test(name) ? '户' : PEOPLE.test(name) ? '人' : null;
}

/** Converts a value to the base unit of its dimension, in decimal arithmetic: 4219 万元 → 42190000 元. Null for an unknown unit. */
export function normalize(value: number, unit: string): { value: number; unit: string } | null {
  if (unit === '') return null;
  const written = parseUnit(unit);
  if (!written) return null;
  const [numerator, denominator] = written.unit.factor;
  // Products of so few digits are exact except in the last digit of a double, which rounding to 15 digits removes.
  if (denominator === 1) {
    const product = value * written.multiplier * numerator;
    const whole = Number.isInteger(product) && Math.abs(product) < 1e15;
    return { value: whole ? product : Number(product.toPrecision(15)), unit: written.unit.base };
  }
  const base = new Decimal(value).times(written.multiplier).times(numerator).dividedBy(denominator);
  return { value: base.toSignificantDigits(15).toNumber(), unit: written.unit.base };
}
