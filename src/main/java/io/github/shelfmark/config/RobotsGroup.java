package io.github.shelfmark.config;

import java.util.List;

/**
 * What some crawlers may read: a group of {@code robots.txt}.
 *
 * @param agents the crawlers' names; {@code *} for all that no other group names
 * @param disallow the paths of the site that they may not read
 * @param allow the paths below those that they may read all the same
 */
public record RobotsGroup(List<String> agents, List<String> disallow, List<String> allow) {
  /** The name that stands for all crawlers. */
  static final String ALL = "*";

  /** A group. */
  public RobotsGroup {
    agents = List.copyOf(agents);
    disallow = List.copyOf(disallow);
    allow = List.copyOf(allow);
  }
}
