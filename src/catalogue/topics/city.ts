/** Topics of building, environment and safety. */
import type { TopicGroup } from './entry.ts';

export const CITY: TopicGroup = {
  environment: {
    air: [
      '空气',
      '空气 大气 PM2.5 PM10 雾霾 扬尘 蓝天 优良天数 降尘 散煤 燃煤锅炉 黄标车 秸秆 二氧化硫 氮氧化物 餐饮油烟 尾气',
      'pm25 pm10 good-air-days good-air-ratio air-index straw-use-rate dustfall so2-emissions nox-emissions old-vehicles-scrapped coal-boilers-removed heavy-pollution-days scattered-firms bulk-coal nev-promoted',
    ],
    rivers: [
      '河湖水质',
      '河湖 河长 河道 水质 水环境 黑臭 断面 巡河 小微水体 水体 治水 水源地 水土流失 流域 湿地 河流 臭水沟 水污染',
      'surface-water-good-ratio sea-good-ratio drinking-water-compliance river-patrol-rate river-patrol-length river-dissuasions small-water-bodies cod-emissions ammonia-emissions black-water-bodies soil-erosion-treated soil-conservation-rate urban-black-water wetlands-restored river-treated happy-rivers water-compliance outlets',
    ],
    waste: [
      '垃圾与污水',
      '垃圾 垃圾分类 保洁 环卫 固废 废物 污水 雨污 排污 下水道 粪污 废水',
      'waste-treatment waste-recycling-rate solid-waste-use waste-sorting-coverage road-sweeping waste-sorting-points rural-waste-treatment rural-sewage-treatment urban-sewage-treatment recycled-water-rate sewage-collection-rate new-sewers new-sewage-plants new-sewage-capacity sewage-capacity manure-use-rate villages-sewage drainage-pipes waste-stations village-sewage-plants waste-capacity building-waste-use',
    ],
    greening: [
      '绿化与公园',
      '绿化 造林 植树 森林 林长 绿地 公园 绿道 碧道 草原 国土绿化 苗木 林草 种树 小游园',
      'forest-coverage afforestation farmland-to-forest pasture-rested desert-treated forestry-work forest-patrol-rate forest-stock forest-tending grassland-cover wetland-protection-rate urban-green-space built-area-green-ratio built-area-park-ratio park-area-per-capita pocket-parks public-toilets greenways grassland-restored rocky-desert-treated mountains-closed land-greening green-villages new-parks eco-towns eco-villages tree-cover forest-grass-cover trees-planted degraded-forest',
    ],
    carbon: [
      '节能与环保',
      '节能 降碳 生产总值能耗 单位GDP能耗 碳达峰 碳中和 能耗 减排 低碳 土壤污染 环保 生态环境 污染防治 噪音 噪声 环境信访 环境保护',
      'energy-per-gdp energy-per-industrial-output carbon-per-gdp polluted-land-safe-use construction-land-safe-use environment-petitions district-environment-problems non-fossil-share hazardous-waste-capacity mines-restored mines-restored-count energy-retrofit green-building-share new-green-parks green-parks main-pollutants new-green-mines green-mines',
    ],
  },
  urban: {
    roads: [
      '道路',
      '道路 修路 公路 马路 断头路 桥梁 大桥 路灯 路面 路网 国道 省道 快速路 高速公路 主干道 人行道 隧道 立交 硬化路 水泥路 道路交通 交通建设 交通设施 村路 过街天桥',
      'rural-road-length expressway-length road-length new-expressways dead-end-roads new-city-roads back-streets transport-investment infrastructure-investment dangerous-bridges city-road-projects high-grade-roads jams-cleared village-roads road-guardrails village-access-rate bridges footbridges expressway-projects trunk-roads new-roads expressways-in-work',
    ],
    transit: [
      '公交与铁路',
      '公交 公交车 公共交通 地铁 轨道交通 铁路 高铁 城际 客运 机场 轻轨 火车站 坐车 出租车 航线 班车 共享单车 校车',
      'bus-share new-buses bus-lines railway-length metro-length airport-passengers highspeed-rail-length new-metro-length bus-lanes public-bikes new-railways air-routes new-air-routes air-cities passenger-traffic',
    ],
    parking: [
      '停车与充电',
      '停车 停车位 停车场 堵车 拥堵 交通秩序 泊位 车位 充电桩 充电设施 电动车 电动自行车 飞线充电',
      'parking-spaces charging-points car-parks',
    ],
    housing: [
      '住房与老旧小区',
      '住房 公租房 保障房 廉租房 安居工程 棚户区 棚改 房地产 保交楼 保交房 商品房 安置房 买房 租房 房价 危房 人才公寓 房产证 不动产 回迁 公积金 住房困难 老旧小区 旧改 旧城 老城区 老城改造 城市更新 城中村 电梯 加装电梯 旧小区 危旧房 老楼 无障碍',
      'affordable-homes affordable-homes-finished shantytown-homes shantytown-started shantytown-finished public-rental-allocated rent-subsidies presold-homes-delivered presold-homes-delivery-rate home-sales-area housing-certificates dilapidated-rural-homes real-estate-investment old-estates-renovated old-estate-homes old-estate-area urban-villages lifts-added prefabricated-share new-prefabricated new-green-buildings shantytown-area urban-village-homes low-rent-homes resettlement-homes housing-area-urban housing-fund-loans urban-housing-rural public-rental affordable-purchase-area affordable-purchase low-rent-area home-sales-value urban-dilapidated',
    ],
    property: ['物业', '物业 业委会 业主 物业费 物管会 小区治理 物业管理 物业服务 小区管理', ''],
    planning: [
      '规划与征迁',
      '拆迁 征地 征收 搬迁 腾退 拆违 违建 违法建设 违法建筑 违章建筑 补偿安置 动迁 征迁 违法用地 私搭乱建 卫片 城镇化 城市规划 国土空间 总体规划 新城 新区建设 建成区 城市化 户籍 常住人口 新型城镇',
      'illegal-building-demolished vacated-land illegal-farmland-use urbanisation-rate registered-urbanisation-rate built-up-area resident-population natural-growth-rate relocated-residents urban-renewal-projects idle-land-used unsupplied-land-used inefficient-land land-supplied character-towns sponge-city urban-population settled-people total-population',
    ],
    utilities: [
      '供水供气供暖',
      '供水 自来水 饮水 供暖 供热 暖气 取暖 燃气 天然气 煤气 煤改气 煤改电 水厂 停水 供气 地下管廊 老旧管网 管网改造 清洁能源',
      'water-pipes tap-water-rate central-water-rate safe-water-people heating-pipes new-heating-area heating-coverage gas-pipes gas-coverage rural-water-projects clean-heating-homes old-pipes underground-pipes utility-tunnels water-per-gdp water-per-industry heat-stations gas-users water-supply-capacity',
    ],
    'city-care': [
      '市容与城市管理',
      '市容 城管 占道 广告牌 牌匾 背街小巷 小广告 摊贩 摊点 创城 文明城市 卫生城市 城市管理 环境秩序 环境整治 公厕 门前三包 创卫 文明城区 卫生城镇',
      'illegal-signs-cleared city-violations-rectified problem-spots-rectified city-projects',
    ],
  },
  safety: {
    'work-safety': [
      '安全生产与消防',
      '安全生产 安全隐患 隐患排查 隐患 安全检查 安全事故 生产安全 消防 火灾 防火 应急演练 微型消防站 有限空间 危化品 矿山安全 燃气安全 液化气 应急救援',
      'safety-inspections hazards-found hazards-rectified safety-pledges work-accidents food-pass-rate work-accident-deaths safety-drills fire-incidents serious-accidents fires',
    ],
    flood: [
      '防汛与防灾',
      '防汛 汛期 度汛 积水 内涝 排涝 防洪 抗旱 旱情 洪水 洪涝 水库 堤防 堤坝 地质灾害 抗震 地震 暴雨 台风 防灾 减灾 救灾 灾后 水利 气象',
      'water-investment small-rivers-treated dykes-strengthened people-evacuated',
    ],
    order: [
      '治安与交通安全',
      '治安 平安建设 扫黑 黑恶 诈骗 反诈 刑事 禁毒 毒品 命案 安全感 派出所 公安 警务 交通事故 交通安全 酒驾 电信网络 社会稳定 维稳 监控探头 雪亮工程',
      'criminal-cases murder-clearance public-order-cases public-safety-satisfaction road-deaths road-accidents fraud-cases',
    ],
    food: [
      '食品药品安全',
      '食品 药品 食品安全 药品安全 餐饮单位 明厨亮灶 食安 假冒伪劣 疫苗安全 市场监管 特种设备',
      'farm-produce-pass-rate drug-pass-rate food-accidents',
    ],
  },
};
