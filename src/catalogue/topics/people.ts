/** Topics of people's lives, of living together and of the government's own work. */
import type { TopicGroup } from './entry.ts';

export const PEOPLE_TOPICS: TopicGroup = {
  livelihood: {
    jobs: [
      '就业',
      '就业 再就业 失业 招聘 找工作 稳岗 公益性岗位 就业岗位 企业用工 用工需求 劳务 务工 农民工 零工 技能培训 职业培训 创业担保 高校毕业生 上班 打工',
      'new-urban-jobs new-jobs jobs-found re-employment job-retention-funds hard-to-employ welfare-posts unemployment-rate registered-unemployment-rate job-openings skills-training subsidised-skills-training startup-loans rural-labour-transfer poor-workers new-rural-labour-transfer labour-export graduate-employment-rate startup-jobs startups-supported rural-labour-trained jobs-driven jobs-developed labour-income registered-jobs graduates-employed older-re-employed',
    ],
    income: [
      '收入与物价',
      '可支配收入 居民收入 农民收入 城乡居民收入 纯收入 劳动所得 工资 最低工资 欠薪 讨薪 增收 收入差距 民生支出 民生实事 挣钱 保供稳价 消费价格 价格 物价 菜价 涨价',
      'resident-income urban-income rural-income low-income-farmers rural-net-income labour-income-per-capita income-ratio minimum-wage consumer-price public-welfare-expenditure public-welfare-share livelihood-projects',
    ],
    'elder-care': [
      '养老',
      '养老 养老院 敬老院 养老服务 老年 老人 老年人 助餐 日间照料 适老化 颐养 高龄 长者 老龄 幸福院 居家养老 老年食堂 照料中心 尊老 敬老',
      'elderly-beds nursing-bed-share elderly-home-adaptation new-elderly-beds new-home-care-beds day-care-centres elderly-service-centres elderly-service-stations village-happiness-homes elderly-canteens rural-care-coverage elderly-beds-per-1000 urban-care-coverage',
    ],
    insurance: [
      '社保与医保',
      '社保 社会保险 医疗保险 医保 参保 工伤 失业保险 新农合 社会保障 长期护理保险 合作医疗 养老保险 养老金 退休金 退休',
      'pension-insured new-pension-insured pension-insurance-rate basic-pension retiree-pension medical-insured inpatient-reimbursement medical-insurance-rate residents-medical-subsidy new-rural-cooperative-rate rural-medical-funding new-insured insurance-covered injury-insured insured-total insurance-coverage medical-standard-reimbursement',
    ],
    education: [
      '教育',
      '学校 教育 上学 学位 幼儿园 小学 中学 高中 初中 中小学 校园 学生 教师 义务教育 学前教育 职业教育 高等教育 入学 入园 招生 双减 办学 校舍 高考 中考 读书 大学 职校 职高 公办园 教学 课后服务 师资 普惠园 辍学',
      'new-school-places new-preschool-places new-schools new-kindergartens inclusive-kindergartens public-kindergarten-share preschool-enrolment compulsory-completion senior-high-enrolment higher-enrolment schooling-years science-literacy new-schools-and-kindergartens new-senior-highs new-inclusive-kindergartens new-high-school-places weak-schools-improved education-expenditure gaokao-rate primary-enrolment teachers-recruited education-groups students-aided county-students-fund compulsory-coverage youth-literacy',
    ],
    children: [
      '托育与妇女儿童',
      '托育 托位 婴幼儿 儿童 未成年人 生育 育儿 三孩 二孩 妇女 妇幼 留守儿童 孤儿 困境儿童 托儿所 带孩子 青少年 计划生育',
      'nursery-places new-nursery-places nursery-places-per-1000 new-nurseries birth-rate',
    ],
    health: [
      '医疗卫生',
      '医疗 看病 医院 卫生院 卫生室 卫生服务 医生 家庭医生 医务 医疗卫生 医联体 医共体 公共卫生 义诊 体检 中医 诊疗 药店 疾控 病床 急救 挂号 健康管理 医养 分级诊疗 传染病 诊所 医改',
      'new-hospital-beds beds-per-1000 public-health-subsidy village-clinics doctors-per-1000 life-expectancy health-literacy community-health-centres regional-medical-centres new-national-specialties new-provincial-specialties new-tier-three-hospitals tier-three-hospitals township-hospitals medical-alliances county-visit-rate family-doctors maternal-mortality infant-mortality health-records',
    ],
    relief: [
      '困难帮扶与优抚',
      '低保 救助 困难群众 特困 残疾人 残疾 残联 慈善 五保 困难家庭 低收入 困难职工 临时救助 困难户 最低生活保障 红十字 孤寡 民政服务 走访慰问 送温暖 流浪乞讨 退役军人 退伍军人 双拥 拥军 优抚 征兵 优待证 烈士 民兵 武装部 兵役 国防 军民 军属 参军 当兵 军转',
      'subsistence-households subsistence-people subsistence-standard subsistence-standard-urban subsistence-standard-rural civil-affairs-funds veteran-cards support-standard price-subsidies concentrated-support-rate aid-people relief-funds subsistence-funds barrier-free-homes disabled-rehab',
    ],
    culture: [
      '文化与体育',
      '文化活动 文体 体育 健身 图书馆 文化馆 文化站 文化中心 文化广场 电影 运动会 阅读 公共文化 文艺 演出 足球 球场 群众文化 文化惠民 农家书屋 体育场 马拉松 文化服务 广场舞',
      'cultural-activities sports-ground-per-capita film-screenings farmers-fitness farm-libraries culture-stations culture-centres free-performances reading-rooms sports-events fitness-trails sports-facilities sports-parks culture-tourism-value-added culture-share medal-gold culture-spaces museums tv-coverage libraries culture-halls',
    ],
  },
  governance: {
    complaints: [
      '接诉即办与信访',
      '接诉即办 12345 热线 信访 投诉 诉求 上访 工单 市民热线 来访 群众反映 未诉先办 反映问题',
      'hotline-received hotline-closed hotline-response-rate hotline-solution-rate hotline-satisfaction hotline-score petitions petition-visits petition-visitors petition-closing-rate petition-backlog-rate petition-backlog-settled first-petition-resolution',
    ],
    community: [
      '社区与志愿',
      '网格 网格员 社区治理 居委会 村委会 志愿 志愿者 社工 党群服务 议事 村规民约 移风易俗 文明实践 基层治理 文明家庭 小区议事 村民自治 居民自治 换届 社会组织 楼门长 文明村 精神文明',
      'grid-items civilised-villages convenience-circles property-coverage',
    ],
    disputes: [
      '调解与法律服务',
      '调解 矛盾纠纷 矛盾化解 化解矛盾 法律援助 普法 法治宣传 法律服务 司法所 纠纷 打官司 律师 枫桥 社区矫正 法律顾问 信访积案',
      'disputes-mediated dispute-checks mediation-success legal-aid-cases',
    ],
  },
  epidemic: {
    epidemic: [
      '疫情防控',
      '疫情 核酸 疫苗 接种 抗疫 隔离点 居家隔离 防疫 新冠 封控 流调 常态化防控 密接',
      'elderly-vaccination-rate elderly-vaccinations nucleic-acid-tests nucleic-acid-capacity',
    ],
  },
  government: {
    services: [
      '政务服务',
      '政务服务 办事 一网通办 办证 行政审批 审批事项 审批服务 审批流程 项目审批 便民服务 一窗 最多跑一次 放管服 好差评 政务大厅 网上办 帮办代办 综合窗口 行政许可 办件 跑腿 证照 简政放权',
      'service-items-handled service-approval-rate company-opening-days online-service-rate one-thing-items cross-province-items approval-items-cut approval-time approval-items-kept powers-handed-down reform-tasks reform-pilots institutional-innovations',
    ],
    deputies: [
      '建议提案与公开',
      '建议提案 代表建议 委员提案 人大代表 政协委员 提案 政务公开 信息公开 依申请公开 人大监督 民主监督 政府网站 公众号',
      'proposals-handled deputy-suggestions consultative-proposals proposals-reply-rate proposals-satisfaction disclosure-requests deputy-motions',
    ],
    law: [
      '法治与廉政',
      '依法行政 法治政府 行政复议 行政诉讼 行政执法 综合执法 执法监督 规章 地方性法规 廉政 反腐 廉洁 作风建设 形式主义 官僚主义 八项规定 审计 警示教育 主题教育 全面从严治党 党风 贪污 四风 巡察',
      'legal-affairs-cases court-appearance local-rules draft-local-laws villages-audited normative-documents meetings-cut',
    ],
  },
};
