"""Of what matter, fee or office is a paper: 违法行为通知书, 拖车费发票, 交通执法证?

Such a word plays a part only right before the name of a paper; everywhere else it is a word like
any other.
"""

from typing import Final

from clues.reading.papers.names import joined

OF_WHAT: Final = (
    joined(
        "赞助 会员 检测 检验 拖车 施救 吊车 培训 通行 过路 过桥 摊位 服务 工本 评审 评估 咨询"
        " 年审 年检 治安 联防 清洁 垃圾 水资源 排污 绿化 占道 资源 养路 护桥 护路 过闸 锚泊 靠泊"
        " 港务 检疫 消毒 代办 代理 广告 宣传 体检 保护 建设 维护 维修 配套 鉴定 化验 复检 抽检"
        " 保管 看管 装卸 卸货 搬运 安装 换表 水 电 气 油 伙食 书本 资料 保险 年票 场地 市场",
        "费",
    )
    + joined("集资 捐 赞助 定 违约 滞纳 补偿 摊派 税", "款 金")
    + "违法行为 违规 查封扣押 用电检查结果 用电检查 用电 窃电 责令停止违法行为 停止违法行为"
    " 停止违法 召回 下架 断电 断水 断网 停气 断气 检测 检定 检疫 首违不罚 不罚 免罚 免予处罚"
    " 轻微免罚 火灾隐患 隐患 缺陷 调账 调取账簿 账簿 强制执行 扑杀 销毁 禁售 补税 税务事项"
    " 劳动监察 动物卫生 行政强制 行政检查 现场处罚 当场处罚 简易 催款 催收"
    " 电子版 手撕 刷卡 扫码 pos 增值税 通用 付款 土 村"
)
BEFORE_A_PAPER: Final = (
    "(?=(?:通知|决定书?|告知|凭证|清单|收据|发票|票据|小票|执法证|检查证|工作证|证件|文书|笔录|记录"
    "|[罚票]单)|[票单](?:[，。！？；没不也都给呢拿]|$))"
)
