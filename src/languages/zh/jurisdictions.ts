// How do names of bodies write their place? Without the names of its peoples.

const ETHNIC =
  /(?:(?:藏|羌|彝|回|苗|侗|土家|布依|壮|瑶|白|傣|哈尼|傈僳|景颇|朝鲜|哈萨克|蒙古|柯尔克孜|满|水|仡佬|黎|畲|裕固|东乡|保安|撒拉|土|纳西|怒|独龙|普米|佤|拉祜|布朗|仫佬|毛南|京|达斡尔|鄂伦春|鄂温克|锡伯|塔吉克|各)族?|哈萨克|蒙古|柯尔克孜|锡伯|塔吉克)+自治([州县旗])$/;

/** 甘孜藏族自治州 → 甘孜州, 木里藏族自治县 → 木里县: how names of bodies write their place. */
export function shortJurisdiction(name: string): string {
  if (!name.includes("自治")) return name;
  const short = name.replace(ETHNIC, "$1");
  return short.length > 1 ? short : name;
}
