// Which short forms follow from a full name by rule, and which must not?

import { expect, test } from "vitest";
import { shortNames } from "../../src/gazetteer/short-names";
import type { PlaceLevel } from "../../src/ontology";

test.each<[string, PlaceLevel, string[]]>([
  ["四川省", "province", ["四川"]],
  ["内蒙古自治区", "province", ["内蒙古"]],
  ["新疆维吾尔自治区", "province", ["新疆"]],
  ["广西壮族自治区", "province", ["广西"]],
  ["香港特别行政区", "province", ["香港"]],
  ["甘孜藏族自治州", "prefecture", ["甘孜州", "甘孜"]],
  ["黔西南布依族苗族自治州", "prefecture", ["黔西南州", "黔西南"]],
  ["巴音郭楞蒙古自治州", "prefecture", ["巴音郭楞州", "巴音郭楞"]],
  ["克孜勒苏柯尔克孜自治州", "prefecture", ["克孜勒苏州", "克孜勒苏"]],
  ["阿里地区", "prefecture", ["阿里"]],
  ["锡林郭勒盟", "prefecture", ["锡林郭勒"]],
  ["泸定县", "county", ["泸定"]],
  ["峨边彝族自治县", "county", ["峨边县", "峨边"]],
  ["东乡族自治县", "county", ["东乡县", "东乡"]],
  ["积石山保安族东乡族撒拉族自治县", "county", ["积石山县", "积石山"]],
  ["隆林各族自治县", "county", ["隆林县", "隆林"]],
  ["鄂温克族自治旗", "county", ["鄂温克旗", "鄂温克"]],
  ["瀍河回族区", "county", ["瀍河区", "瀍河"]],
  ["神农架林区", "county", ["神农架"]],
  ["六枝特区", "county", ["六枝"]],
  ["浦东新区", "county", ["浦东"]],
  ["兴隆苗族乡", "township", ["兴隆乡"]],
  ["长春高新技术产业开发区", "region", ["长春高新区"]],
])("%s (%s) is also %j", (name, level, expected) => {
  expect(shortNames(name, level)).toEqual(expected);
});

test.each<[string, PlaceLevel]>([
  ["理县", "county"],
  ["杭锦旗", "county"],
  ["土默特左旗", "county"],
  ["加郡乡", "township"],
  ["尼泊尔", "country"],
  ["长三角", "region"],
])("%s (%s) has no short form", (name, level) => {
  expect(shortNames(name, level)).toEqual([]);
});
