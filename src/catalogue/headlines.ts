/** The concepts that readers look for first: how the place does, then what concerns people. Pages show them in this order. */
import { words } from './words.ts';

export const HEADLINES: readonly string[] = words(`
  gdp general-public-budget-revenue fiscal-revenue local-fiscal-revenue industrial-value-added industrial-output
  fixed-asset-investment retail-sales resident-income urban-income rural-income labour-income-per-capita
  rural-total-income tax-revenue foreign-trade service-revenue key-project-investment signed-investment
  foreign-capital-used tourism-revenue grain-output
`);

export const PEOPLE: readonly string[] = words(`
  new-urban-jobs jobs-found re-employment skills-training new-school-places inclusive-kindergartens
  new-nursery-places nursery-places new-elderly-beds elderly-beds medical-insurance-rate pension-insured
  old-estates-renovated affordable-homes presold-homes-delivered housing-certificates dilapidated-rural-homes
  rural-road-length parking-spaces charging-points beautiful-villages civil-affairs-funds public-welfare-expenditure
  public-welfare-share hotline-satisfaction hotline-solution-rate good-air-days good-air-ratio pm25
`);
