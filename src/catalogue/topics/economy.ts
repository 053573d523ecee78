/** Topics of the economy, of industry, farming and tourism. */
import type { TopicGroup } from './entry.ts';

export const ECONOMY_TOPICS: TopicGroup = {
  economy: {
    growth: [
      '经济总量',
      '生产总值 GDP 经济总量 第一产业 第二产业 第三产业 经济增长 民营经济 服务业 三次产业 产业结构 海洋经济 总部经济',
      'gdp farm-industry-output gdp-per-capita primary-industry-value-added secondary-industry-value-added tertiary-industry-value-added primary-industry-share secondary-industry-share industry-contribution tertiary-industry-share tertiary-contribution private-economy-value-added private-economy-share green-economy-share manufacturing-share marine-gdp productivity service-revenue consumption-contribution modern-services-share investment-contribution industry-share emerging-gdp-share marine-share modern-services-value-added four-new-share',
    ],
    budget: [
      '财政与税收',
      '财政 税收 税务 预算 公共预算 专项债券 债券 减税 降费 退税 三公 一般性支出 交税 税源 财源 政府债务 过紧日子 财税',
      'general-public-budget-revenue fiscal-revenue local-fiscal-revenue tax-revenue tax-share-of-revenue general-public-budget-expenditure tax-cuts general-administrative-expenditure three-public-expenses special-bonds superior-funds central-budget-investment fiscal-deficit vat-refunds debt-defused government-bonds government-fund-revenue farm-expenditure revenue-share deals-savings',
    ],
    projects: [
      '投资与重点项目',
      '固定资产投资 重点项目 重大项目 项目建设 民间投资 有效投资 投资增长 基础设施投资 开工项目 项目开工 项目储备 在建项目 重点工程',
      'fixed-asset-investment private-investment private-investment-share industrial-investment industrial-investment-share manufacturing-investment high-tech-investment technical-renovation-investment key-projects key-project-investment key-project-plan-completion hundred-million-projects-started hundred-million-projects-signed hundred-million-projects-finished key-projects-started key-projects-finished key-projects-total key-projects-year-plan service-investment billion-projects-started hundred-million-projects hundred-million-project-investment projects-started projects-finished city-investment product-investment product-investment-share',
    ],
    attraction: [
      '招商引资',
      '招商 招商引资 引资 签约 外资 内资 招引 引进项目 外商 洽谈 推介会 项目落地 项目签约 楼宇经济 楼宇',
      'signed-investment projects-signed projects-attracted hundred-million-projects-attracted foreign-capital-used outward-investment contracted-foreign-capital new-foreign-companies domestic-capital-in-place out-of-province-capital-in-place attracted-funds fortune-500-attracted billion-projects-attracted foreign-projects five-hundred-projects fortune-500-present',
    ],
    shopping: [
      '消费',
      '商场 商圈 超市 农贸市场 菜市场 买菜 便利店 便民商业 消费 零售 购物 电商 电子商务 直播带货 夜经济 夜间经济 网购 消费券 餐饮 步行街 商贸 家政服务 商超',
      'retail-sales commodity-retail-sales above-quota-trade-sales markets-upgraded online-retail-sales e-commerce consumption-vouchers promoted-consumption promotion-events trade-in-subsidies exhibitions rural-online-sales farm-produce-online-sales first-shops',
    ],
    trade: [
      '外贸与物流',
      '外贸 进出口 出口 跨境 口岸 班列 保税 港口 物流 货运 快递 自贸 自由贸易 集装箱 一带一路 对外开放 冷链 码头 邮政',
      'foreign-trade exports imports new-trading-exporters new-overseas-warehouses cross-border-e-commerce service-trade port-throughput container-throughput air-cargo freight-trains friendship-cities parcels logistics-value-added new-international-routes trading-exporters contracting-turnover machinery-exports machinery-export-share farm-exports high-tech-exports belt-trade new-logistics-companies logistics-companies new-e-commerce-companies e-commerce-companies new-trading-companies trading-companies port-capacity deep-berths freight freight-turnover logistics-total logistics-cost',
    ],
    business: [
      '企业与营商环境',
      '营商环境 市场主体 经营主体 个体工商户 民营企业 中小企业 小微企业 惠企 助企 纾困 走访企业 服务企业 企业诉求 企业服务 企业家 服务包 国有企业 国企 开公司 四上 注册企业',
      'new-businesses business-entities self-employed upgraded-self-employed new-service-companies new-trade-companies new-companies upgraded-units company-problems-solved companies-visited business-cost-cuts arrears-paid well-known-trademarks private-500 company-support-paid power-cost-cuts new-private-companies new-self-employed registered-capital private-companies new-small-companies small-companies new-scale-companies four-above-companies new-headquarters headquarters state-assets state-profit new-unicorns unicorns new-hidden-champions hidden-champions new-innovative-smes innovative-smes zombie-firms billion-firms new-billion-firms hundred-million-firms new-service-clusters service-clusters trademarks fees-cut',
    ],
    banking: [
      '金融',
      '贷款 存款 银行 金融 融资 上市 保险业 担保 非法集资 资本市场 信贷 基金 保险公司 股权 不良贷款 借钱',
      'deposits household-deposits loan-deposit-ratio loans manufacturing-loans manufacturing-term-loans new-loans small-business-loans npl-ratio direct-financing social-financing finance-value-added finance-share listed-companies new-listed-companies new-otc-companies tech-loans green-loans small-firm-loans financial-institutions-attracted micro-loan-companies premium-income otc-companies listed-or-quoted new-village-banks village-banks fund-size deposits-and-loans farm-loans',
    ],
  },
  industry: {
    factories: [
      '工业',
      '工业 制造业 规上 规模以上 工厂 产业园 工业园 开发区 厂房 技改 产业链 产业集群 智能制造 装备制造 建筑业 化工 钢铁 汽车 园区 转型升级 战略性新兴产业',
      'industrial-output industrial-value-added all-industry-value-added industrial-profit tax-per-mu industrial-companies new-industrial-companies standard-workshops construction-output construction-value-added equipment-value-added equipment-share emerging-industry-value-added emerging-industry-share emerging-industry-output new-energy-vehicle-output vehicle-output new-single-champions new-green-factories new-gazelles technical-renovation-projects intelligent-upgrades digital-upgrade-coverage single-champions ten-billion-companies new-ten-billion-companies new-hundred-million-companies hundred-billion-clusters advanced-clusters new-national-sme-clusters steel-capacity-cut old-industrial-output new-famous-brands industrial-projects renovation-investment-share advanced-manufacturing-share emerging-output-share manufacturing-value-added industrial-revenue industrial-taxes-and-profit township-output new-ten-billion-clusters ten-billion-clusters outdated-capacity steel-output cement-output nonferrous-output',
    ],
    science: [
      '科技与人才',
      '人才 大学生 引才 高层次人才 科技 高新技术 科技创新 技术创新 创新平台 专利 研发 科研 孵化器 众创空间 专精特新 小巨人 知识产权 产学研 实验室 科技成果 高新区 瞪羚 独角兽 科普 高技能人才 技能人才 博士 院士 工匠 人才引进 实用人才',
      'high-tech-companies new-high-tech-companies high-tech-applications tech-smes new-tech-smes new-tech-companies specialised-companies new-specialised-companies little-giants new-little-giants innovation-platforms new-tech-centres new-key-labs new-design-centres new-incubators new-maker-spaces research-coverage research-unit-coverage research-intensity rd-expenditure technology-contracts results-transferred invention-patents invention-patents-granted patent-applications academician-workstations invention-patents-per-10000 high-value-patents-per-10000 patents-granted tech-contribution high-tech-manufacturing-value-added high-tech-manufacturing-share high-tech-industry-value-added high-tech-industry-share high-tech-industry-output high-level-talents new-high-skilled-workers new-skilled-workers high-skilled-workers research-bodies new-research-bodies new-engineering-centres new-manufacturing-centres new-postdoc-stations national-key-labs incubators national-science-awards major-science-projects science-expenditure talents-attracted talent-stock graduates-attracted science-commissioners talent-apartments high-tech-gdp-share high-tech-output-share new-science-giants science-giants new-innovation-demo-firms innovation-demo-firms new-innovation-platforms new-research-institutions tech-centres engineering-centres key-labs maker-spaces science-results science-projects key-tech-tackled new-products new-product-output invention-applications standards academicians talent-teams leading-talents doctors-attracted high-level-talent-stock professionals',
    ],
    digital: [
      '数字与通信',
      '数字经济 大数据 人工智能 5G 基站 智慧城市 数字化 互联网 云计算 上云 物联网 宽带 光纤 数字政府 算力 区块链 信息化 通信 智慧社区 网速 芯片',
      'digital-core-value-added digital-core-share digital-economy-share digital-economy base-stations-5g new-base-stations-5g new-cloud-companies new-smart-factories software-revenue new-integration-firms integration-firms new-internet-platforms internet-platforms new-application-scenes application-scenes base-stations-4g internet-penetration phone-users phone-capacity',
    ],
    energy: [
      '电力与能源',
      '发电 用电 电力 电网 光伏 风电 煤炭 原煤 新能源 新能源汽车 储能 装机 停电 水电 核电 氢能 石油 煤矿 变电站 加油站 能源',
      'coal-output natural-gas-output crude-oil-output added-power-capacity electricity-output electricity-use power-capacity new-energy-capacity added-new-energy-capacity added-renewable-capacity coal-capacity-cut oil-gas-equivalent industrial-electricity-use pv-capacity-added renewable-capacity-share storage-capacity small-power-closed grid-investment energy-investment coal-capacity clean-capacity-share wind-capacity power-exported rural-grid',
    ],
  },
  rural: {
    farmland: [
      '农田与粮食',
      '粮食 农田 耕地 高标准农田 种植 小麦 水稻 玉米 复耕 撂荒 播种 灌溉 农机 种子 种业 蔬菜 大棚 亩产 秋收 耕地保护 大豆 土地复垦 永久基本农田',
      'grain-output grain-area grain-capacity grain-yield high-standard-farmland low-yield-fields reclaimed-farmland new-farmland vegetable-output vegetable-area new-facility-farming mechanisation-rate new-irrigated-area reservoirs-reinforced water-saving-irrigation new-land-transfer land-transfer-rate farmland-kept basic-farmland grain-zones fallow-land conservation-tillage land-consolidation land-certified film-recycling paddy-made',
    ],
    products: [
      '农业与养殖',
      '农业 农产品 养殖 生猪 畜牧 水产 渔业 肉蛋奶 家禽 合作社 家庭农场 龙头企业 果品 茶叶 水果 特色农业 农业产业 采摘 养猪 养鱼 农林牧渔 林下经济 板栗 绿色食品 动物防疫 地理标志',
      'farm-output husbandry-output farm-value-added pigs-sold pigs-on-hand meat-egg-milk-output milk-output meat-output aquatic-output farm-leading-companies new-farm-leading-companies new-farm-cooperatives farm-cooperatives family-farms farm-tech-contribution new-family-farms trained-farmers farm-processing-output farm-processing-rate new-farm-parks new-quality-farm-products provincial-farm-leaders farm-industrialisation new-national-farm-leaders new-city-farm-leaders new-special-farm-products egg-output poultry-sold new-farm-businesses superior-seed-coverage geographic-marks machine-power herb-area fruit-output fruit-area tea-area oil-crops-output oil-crops-area oil-tea-area soybean-area cotton-output sugar-output cattle-sold cattle-on-hand sheep-sold sheep-on-hand dairy-cows livestock-on-hand facility-area forest-economy-area green-food new-farm-processors farm-processors regional-brands farm-industry-towns demo-cooperatives demo-family-farms farm-leaders new-farm-leaders green-pest-control',
    ],
    villages: [
      '乡村建设与集体经济',
      '人居环境 厕所 改厕 户厕 美丽乡村 和美乡村 村庄 乡村建设 农村环境 村容村貌 乡村振兴 村貌 农村改革 新农村 村内 村级 传统村落 集体经济 村集体 土地流转 宅基地 承包地 集体资产 集体土地 三资 经济合同 经济合作社 确权 集体产权 村账 土地承包 分红',
      'beautiful-villages rural-toilets rural-toilet-coverage village-collective-income-growth village-contracts-rectified land-transfer rural-total-income revitalisation-villages villages-environment e-commerce-stations demo-villages beautiful-courtyards central-villages collective-income biogas revitalisation-belts',
    ],
    poverty: [
      '脱贫与对口帮扶',
      '脱贫 贫困 扶贫 防返贫 易地搬迁 对口支援 对口帮扶 建档立卡 低收入村 东西部协作 结对帮扶 第一书记 帮扶 返贫',
      'poverty-relief-population remaining-poor lifted-people-income villages-out-of-poverty counties-out-of-poverty poverty-rate people-relocated poverty-funds link-up-funds poverty-loans poverty-projects villages-advanced industry-poverty-projects poverty-workshops',
    ],
  },
  tourism: {
    tourism: [
      '旅游与文化遗产',
      '旅游 游客 景区 景点 民宿 文旅 乡村旅游 农家乐 酒店 A级 旅游业 度假 旅行社 研学 网红 露营 宾馆 文创 冰雪 文物 非遗 非物质文化遗产 古镇 博物馆 历史文化 文化遗产 遗址 长城 大运河 运河 古村 红色文化 传统文化 名城 名镇',
      'tourist-visits domestic-visits inbound-visits inbound-overnight-visits tourism-revenue a-level-scenic-areas new-4a-scenic-areas new-culture-tourism-companies culture-value-added new-5a-scenic-areas tourism-share traditional-villages rural-tourism-villages national-relics provincial-relics intangible-heritage tourist-toilets new-aaa-scenic-areas aaa-scenic-areas aaaa-scenic-areas tourism-zones new-star-hotels star-hotels new-homestays homestays tourism-forex',
    ],
  },
};
