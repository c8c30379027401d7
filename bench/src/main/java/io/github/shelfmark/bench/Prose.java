package io.github.shelfmark.bench;

import java.util.Locale;
import java.util.SplittableRandom;

/** Generates Markdown, in English or in Chinese. The same random numbers produce the same text. */
final class Prose {
  private static final String[] NOUNS =
      """
      request replica index journal snapshot worker schema record cluster session buffer deadline \
      partition consumer registry template signature checksum transaction listener container \
      resolver scheduler descriptor"""
          .split(" ");
  private static final String[] VERBS =
      """
      reads keeps replaces confirms forwards drops compares locks measures repeats collects splits \
      publishes restores limits announces"""
          .split(" ");
  private static final String[] ENDS =
      """
      before the next one starts
      when the queue is full
      without waiting for the disk
      unless the operator says otherwise
      once all peers agree
      as long as the lease lasts
      in the order of arrival
      and tells the caller why
      at most twice
      in the background"""
          .split("\n");
  private static final String[] CHINESE =
      """
      写入请求先进入日志 副本之间通过心跳保持联系 读取时不需要加锁 配置修改后立即生效 \
      超时之后由调度器重新分配 索引按照时间顺序合并 客户端只需要知道入口地址 失败的任务会自动重试 \
      每个分区都有唯一的负责人 快照保存在独立的目录中 这样可以避免重复计算 旧的数据在后台慢慢清理 \
      监控指标每十秒汇总一次 两个版本可以同时运行 签名在发布之前完成校验"""
          .split(" ");

  private final SplittableRandom random;
  private final boolean chinese;

  Prose(SplittableRandom random, boolean chinese) {
    this.random = random;
    this.chinese = chinese;
  }

  String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (chinese) {
        text.append(pick(CHINESE)).append('，').append(pick(CHINESE)).append('，');
        text.append("**").append(pick(CHINESE)).append("**。");
      } else {
        text.append(i == 0 ? "" : " ").append("The *").append(pick(NOUNS)).append("* ");
        text.append(pick(VERBS)).append(" the ").append(pick(NOUNS));
        text.append(" of each `").append(pick(NOUNS)).append("` ").append(pick(ENDS)).append('.');
      }
    }
    return text.toString();
  }

  /** A title for a page; the number makes it unique. */
  String title(int number) {
    return chinese
        ? pick(CHINESE) + " " + number
        : "The " + pick(NOUNS) + " and the " + pick(NOUNS) + " " + number;
  }

  String heading(int part) {
    return chinese
        ? "第" + part + "步 " + pick(CHINESE)
        : "How the " + pick(NOUNS) + " " + pick(VERBS) + " a " + pick(NOUNS);
  }

  /** A block of Java code. */
  String code() {
    String type = pick(NOUNS);
    type = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    return """
        ```java
        /** Counts what the %2$s has seen. */
        public final class %1$sCounter {
          private final Map<String, Integer> %2$ss = new HashMap<>();

          public int add(String name, int times) {
            if (times < 0) {
              throw new IllegalArgumentException("times: " + times);
            }
            return %2$ss.merge(name, times, Integer::sum); // %3$d at most
          }
        }
        ```
        """
        .formatted(type, pick(NOUNS), random.nextInt(1000));
  }

  /** A block of YAML. */
  String settings() {
    return """
        ```yaml
        %s:
          enabled: true
          limit: %d
          names: [%s, %s]
        ```
        """
        .formatted(pick(NOUNS), random.nextInt(500), pick(NOUNS), pick(NOUNS));
  }

  String table() {
    StringBuilder table = new StringBuilder("| Name | Default | Meaning |\n|---|--:|---|\n");
    for (int row = 0; row < 5; row++) {
      table.append("| `").append(pick(NOUNS)).append('.').append(pick(NOUNS));
      table.append("` | ").append(random.nextInt(9000)).append(" | ");
      table.append(sentences(1)).append(" |\n");
    }
    return table.toString();
  }

  /** A numbered list with nested lists. */
  String list() {
    StringBuilder list = new StringBuilder();
    for (int item = 1; item <= 4; item++) {
      list.append(item).append(". ").append(sentences(1)).append('\n');
      if (item % 2 == 0) {
        list.append("   - ").append(pick(NOUNS)).append('\n');
        list.append("   - ").append(pick(NOUNS)).append('\n');
      }
    }
    return list.toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
