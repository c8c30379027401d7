package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GemfileTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group :jekyll_plugins do\n  gem \"x\"\nend",
        "group(:jekyll_plugins) do\n  gem('x', '~> 1.0')\nend",
        "group :test, :jekyll_plugins, optional: true do\n  gem 'x'\nend",
        "group \"jekyll_plugins\" do # all of them\n  gem 'x' # one\nend",
        "if ENV['CI']\n  gem 'a'\nend\ngroup :jekyll_plugins do\n  gem 'x'\nend",
        "group :jekyll_plugins do\n  platforms :ruby do\n    gem 'x'\n  end\nend",
        "group :jekyll_plugins do\n  if true\n  end\n  gem 'x'\nend",
        "gem 'x', group: :jekyll_plugins",
        "gem \"x\", \"~> 1\", :group => :jekyll_plugins",
        "gem 'x', groups: [:test, :jekyll_plugins]",
        "gem 'x', :groups => [:jekyll_plugins]",
        "gem 'x', group: \"jekyll_plugins\"",
        "gem 'x',\n  '~> 1.0',\n  group: :jekyll_plugins",
        "gem 'a'; gem 'x', group: :jekyll_plugins",
        "source 'https://rubygems.org' do\n  gem 'x', group: [:jekyll_plugins]\nend"
      })
  void gemsOfTheGroupArePlugins(String text) {
    assertThat(Gemfile.pluginsIn(text)).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gem 'x'",
        "# gem 'x', group: :jekyll_plugins",
        "group :test do\n  gem 'x'\nend",
        "group :jekyll_plugins do\nend\ngem 'x'",
        "group :jekyll_plugins do\n  gem 'x', require: false\nend",
        "group :jekyll_plugins do\n  gem 'jekyll'\nend",
        "=begin\ngem 'x', group: :jekyll_plugins\n=end",
        "gem 'x', group: :test",
        "puts \"group :jekyll_plugins do\"\ngem 'x'",
        "end\nend"
      })
  void othersAreNone(String text) {
    assertThat(Gemfile.pluginsIn(text)).isEmpty();
  }

  @Test
  void gitHubPagesIsOneWhereverItIs() {
    assertThat(Gemfile.pluginsIn("gem \"github-pages\", \"~> 228\""))
        .containsExactly("github-pages");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: T|jekyll-feed,jekyll-gist",
        "plugins: [jekyll-toc, jekyll-feed]|jekyll-toc,jekyll-feed,jekyll-gist",
        "plugins: jekyll-toc|jekyll-toc,jekyll-feed,jekyll-gist",
        "theme: jekyll-gist|jekyll-feed"
      })
  void theyAreAddedToThoseOfTheConfiguration(String config, String plugins) throws IOException {
    Sources sources = Sources.in(directory).jekyll(config + "\n");
    String group = "group :jekyll_plugins do\n  gem 'jekyll-feed'\n  gem 'jekyll-gist'\nend\n";
    sources.file("Gemfile", group);
    assertThat(sources.readConfig().values().get("plugins"))
        .isEqualTo(List.of(plugins.split(",", -1)));
  }

  @Test
  void aDirectoryIsNone() throws IOException {
    Files.createDirectory(directory.resolve("Gemfile"));
    assertThat(Gemfile.plugins(directory)).isEmpty();
  }
}
