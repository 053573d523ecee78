import type { Cases } from '../cases.ts';
import type { RENEWAL } from './renewal.ts';

export const RENEWAL_CASES: Cases<typeof RENEWAL> = {
  'shantytown-area': {
    means: [['改造棚户区', '万平方米', 'value', '改造棚户区86万平方米']],
  },
  'urban-village-homes': {
    means: [['改造城中村', '户', 'value', '改造城中村3600户']],
  },
  'low-rent-homes': {
    means: [['开工建设廉租住房', '套', 'value', '开工建设廉租住房1200套']],
  },
  'resettlement-homes': {
    means: [['建成安置房', '万套', 'value', '建成安置房1.6万套']],
  },
  'relocated-residents': {
    means: [['回迁安置群众', '万人', 'value', '回迁安置群众3.2万人']],
  },
  'talent-apartments': {
    means: [['筹集人才公寓', '套', 'value', '筹集人才公寓2600套']],
  },
  'housing-area-urban': {
    means: [['城镇居民人均住房面积', '平方米', 'value', '城镇居民人均住房面积达到38平方米']],
  },
  'urban-renewal-projects': {
    means: [['实施城市更新项目', '个', 'value', '实施城市更新项目46个']],
  },
  'energy-retrofit': {
    means: [['既有居住建筑节能改造', '万平方米', 'value', '完成既有居住建筑节能改造60万平方米']],
  },
  'green-building-share': {
    means: [['绿色建筑占比', '%', 'value', '绿色建筑占比达到95%']],
  },
  'new-parks': {
    means: [['新建公园', '个', 'value', '新建公园26个']],
  },
  'drainage-pipes': {
    means: [['铺设城区排水管网', '公里', 'value', '铺设城区排水管网46公里']],
  },
  'old-pipes': {
    means: [['更新改造老旧管网', '公里', 'value', '更新改造老旧管网120公里']],
  },
  'underground-pipes': {
    means: [['新建改造城市地下管网', '公里', 'value', '新建改造城市地下管网320公里']],
  },
  'utility-tunnels': {
    means: [['新建地下综合管廊', '公里', 'value', '新建地下综合管廊18公里']],
  },
  'city-road-projects': {
    means: [['新建改造城市道路', '条', 'value', '新建改造城市道路36条']],
  },
  'jams-cleared': {
    means: [['治理交通拥堵点', '个', 'value', '治理交通拥堵点42个']],
  },
  'car-parks': {
    means: [['新建公共停车场', '个', 'value', '新建公共停车场30个']],
  },
  'convenience-circles': {
    means: [['建成一刻钟便民生活圈', '个', 'value', '建成一刻钟便民生活圈56个']],
  },
  'idle-land-used': {
    means: [['盘活存量建设用地', '亩', 'value', '盘活存量建设用地8600亩']],
  },
  'unsupplied-land-used': {
    means: [['消化批而未供土地', '亩', 'value', '消化批而未供土地5200亩']],
  },
  'inefficient-land': {
    means: [['城镇低效用地再开发', '亩', 'value', '完成城镇低效用地再开发3600亩']],
  },
  'land-supplied': {
    means: [['供应建设用地', '亩', 'value', '供应建设用地1.6万亩']],
  },
  'highspeed-rail-length': {
    means: [['高铁运营里程', '公里', 'value', '高铁运营里程达到860公里']],
  },
  'new-metro-length': {
    means: [['新增轨道交通运营里程', '公里', 'value', '新增轨道交通运营里程42公里']],
  },
  'high-grade-roads': {
    means: [['新增高等级公路', '公里', 'value', '新增高等级公路320公里']],
  },
  'waste-stations': {
    means: [['新建垃圾中转站', '座', 'value', '新建垃圾中转站12座']],
  },
};
