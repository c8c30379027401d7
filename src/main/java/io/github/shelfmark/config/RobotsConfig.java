package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What crawlers are told in {@code robots.txt}: the key {@code robots}.
 *
 * @param made whether there is such a file
 * @param groups who may not read what; without any, everything may be read
 */
public record RobotsConfig(boolean made, List<RobotsGroup> groups) {
  /** Of a site that says nothing: only the sitemap is named. */
  public static final RobotsConfig DEFAULTS = new RobotsConfig(true, List.of());

  /** None. */
  public static final RobotsConfig OFF = new RobotsConfig(false, List.of());

  private static final String KEY = "robots";
  private static final String AGENTS = "agents";

  /** What crawlers are told. */
  public RobotsConfig {
    groups = List.copyOf(groups);
  }

  /** Reads the key of an ordinary site: true, false or a mapping. */
  static RobotsConfig read(ConfigValues values) {
    if (!(values.get(KEY) instanceof Map)) {
      return values.bool(KEY, true) ? DEFAULTS : OFF;
    }
    ConfigValues keys = values.mapping(KEY);
    List<RobotsGroup> groups = new ArrayList<>();
    RobotsGroup all = group(keys, List.of(RobotsGroup.ALL));
    if (!all.disallow().isEmpty() || !all.allow().isEmpty()) {
      groups.add(all);
    }
    for (ConfigValues inner : keys.mappings("groups")) {
      List<String> agents = agents(inner);
      RobotsGroup group = group(inner, agents);
      if (!agents.isEmpty()) {
        groups.add(group);
      }
      inner.reportUnknown();
    }
    keys.reportUnknown();
    return new RobotsConfig(true, groups);
  }

  private static RobotsGroup group(ConfigValues keys, List<String> agents) {
    return new RobotsGroup(agents, paths(keys, "disallow"), paths(keys, "allow"));
  }

  private static List<String> agents(ConfigValues keys) {
    List<String> agents = keys.strings(AGENTS, List.of()).stream().map(String::strip).toList();
    boolean named = !agents.isEmpty() && agents.stream().allMatch(RobotsConfig::isName);
    if (!named) {
      keys.report(
          FindingCode.WRONG_TYPE,
          keys.get(AGENTS) == null ? "" : AGENTS,
          "a group of \"robots\" needs the names of crawlers in \"agents\"",
          "Write the names as the crawlers' owners do, such as \"agents: [GPTBot, CCBot]\".");
    }
    return named ? agents : List.of();
  }

  /** Letters, hyphens and low lines, by RFC 9309; crawlers in use also have digits and dots. */
  private static boolean isName(String agent) {
    return agent.equals(RobotsGroup.ALL) || agent.matches("[A-Za-z0-9._-]+");
  }

  private static List<String> paths(ConfigValues keys, String key) {
    return keys.ofForm(
        key,
        keys.strings(key, List.of()),
        path -> path.startsWith("/") && path.chars().noneMatch(c -> c <= ' ' || c == '#'),
        "is no path of the site",
        "Write it from the site's root, such as \"/drafts/\"; \"*\" stands for any characters,"
            + " and \"$\" for the end.");
  }
}
