import type { Cases } from '../cases.ts';
import type { UTILITIES } from './utilities.ts';

export const UTILITIES_CASES: Cases<typeof UTILITIES> = {
  'sponge-city': { means: [['建成海绵城市', '平方公里', 'value', '建成海绵城市26平方公里']] },
  'heat-stations': { means: [['新建换热站', '座', 'value', '新建换热站36座']] },
  'gas-users': { means: [['新增天然气用户', '万户', 'value', '新增天然气用户2.6万户']] },
  'water-supply-capacity': { means: [['新增供水能力', '万立方米', 'value', '新增供水能力26万立方米']] },
  'urban-population': { means: [['城镇人口', '万人', 'value', '城镇人口达到260万人']] },
  'settled-people': { means: [['农业转移人口市民化', '万人', 'value', '实现农业转移人口市民化6万人']] },
  'public-rental': { means: [['开工建设公共租赁住房', '套', 'value', '开工建设公共租赁住房2600套']] },
  'affordable-purchase-area': { means: [['建设经济适用住房', '万平方米', 'value', '建设经济适用住房86万平方米']] },
  'affordable-purchase': { means: [['新建经济适用房', '套', 'value', '新建经济适用房2600套']] },
  'low-rent-area': {
    means: [
      ['竣工廉租住房', '万平方米', 'value', '竣工廉租住房26万平方米'],
      ['新建廉租房', '万平方米', 'value', '新建廉租房12万平方米'],
    ],
  },
  'home-sales-value': { means: [['商品房销售额', '', 'change', '商品房销售额增长8%']] },
  'urban-dilapidated': { means: [['改造城市危旧房', '套', 'value', '改造城市危旧房860套']] },
  'internet-penetration': { means: [['互联网普及率', '%', 'value', '互联网普及率达到85%']] },
  'phone-users': { means: [['移动电话用户', '万户', 'value', '移动电话用户达到260万户']] },
  'phone-capacity': { means: [['程控交换机总容量', '万门', 'value', '程控交换机总容量达到86万门']] },
  'property-coverage': { means: [['物业服务覆盖率', '%', 'value', '物业服务覆盖率达到86%']] },
  'road-sweeping': { means: [['道路机械化清扫率', '%', 'value', '道路机械化清扫率达到88%']] },
};
