package io.github.shelfmark.jekyll.plugin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code site.github}: what follows from the name of the repository. The plugin asks GitHub for
 * more; builds ask nobody, so the rest is what the site says below {@code github} itself.
 *
 * @see <a href="https://github.com/jekyll/github-metadata">jekyll-github-metadata</a>
 */
final class GitHubPlugin implements JekyllPlugin {
  private static final String GITHUB = "https://github.com";
  private static final Pattern SHORT = Pattern.compile("([\\w.-]+)/([\\w.-]+)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|git@|ssh://git@)github\\.com[/:]([\\w.-]+)/([\\w.-]+?)(?:\\.git)?(?:/.*)?");

  @Override
  public String name() {
    return "jekyll-github-metadata";
  }

  @Override
  public Map<String, Object> values(PluginSettings settings) {
    Optional<Matcher> found = repository(settings);
    if (found.isEmpty()) {
      return Map.of();
    }
    String owner = found.get().group(1);
    String name = found.get().group(2);
    // The plugin would also name a site without a title after its repository. Sites have a title
    // here
    // only if they say one, because github-pages brings the plugin to sites that do not know it.
    return Map.of("github", github(owner, name, settings));
  }

  /** The repository, by the configuration or else by the POM. */
  private static Optional<Matcher> repository(PluginSettings settings) {
    if (settings.value("repository") instanceof String written) {
      Matcher matcher = SHORT.matcher(written.strip());
      if (matcher.matches()) {
        return Optional.of(matcher);
      }
    }
    Matcher matcher = ADDRESS.matcher(settings.repository());
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static boolean isUserPage(String owner, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String user = owner.toLowerCase(Locale.ROOT);
    return lower.equals(user + ".github.io") || lower.equals(user + ".github.com");
  }

  private static Map<String, Object> github(String owner, String name, PluginSettings settings) {
    boolean user = isUserPage(owner, name);
    String ownerUrl = GITHUB + "/" + owner;
    String url = ownerUrl + "/" + name;
    String host = "http://" + owner.toLowerCase(Locale.ROOT) + ".github.io";
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("api_url", "https://api.github.com");
    values.put("baseurl", user ? "" : "/" + name);
    values.put("clone_url", url + ".git");
    values.put("environment", "production");
    values.put("help_url", "https://help.github.com");
    values.put("hostname", "github.com");
    values.put("is_project_page", !user);
    values.put("is_user_page", user);
    values.put("issues_url", url + "/issues");
    values.put("owner_gravatar_url", ownerUrl + ".png");
    values.put("owner_name", owner);
    values.put("owner_url", ownerUrl);
    values.put("pages_env", "production");
    values.put("pages_hostname", "github.io");
    Object tagline = settings.value("description");
    values.put("project_tagline", tagline == null ? "" : tagline);
    values.put("project_title", name);
    values.put("releases_url", url + "/releases");
    values.put("repository_name", name);
    values.put("repository_nwo", owner + "/" + name);
    values.put("repository_url", url);
    String branch = user ? "master" : "gh-pages";
    values.put("source", Map.of("branch", branch, "path", "/"));
    values.put("tar_url", url + "/tarball/" + branch);
    values.put("url", user ? host : host + "/" + name);
    values.put("versions", Map.of());
    values.put("wiki_url", url + "/wiki");
    values.put("zip_url", url + "/zipball/" + branch);
    return values;
  }
}
