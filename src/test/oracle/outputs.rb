# Asks the Jekyll at hand which files the sources in src/test/resources/outputs become:
#   ruby src/test/oracle/outputs.rb
# A file of these has one list of sources ("path" or "path | front matter", $ for line breaks), and
# any number of configurations, each with the outputs that follow from it.
ENV["JEKYLL_ENV"] = "production"
ENV["TZ"] = "UTC"
require "fileutils"
require "jekyll"
require "tmpdir"

Jekyll.logger.log_level = :error

def write(dir, path, text)
  file = File.join(dir, path)
  FileUtils.mkdir_p(File.dirname(file))
  File.write(file, text)
end

def outputs(sources, config)
  Dir.mktmpdir do |dir|
    source = File.join(dir, "source")
    site = File.join(dir, "site")
    write(source, "_config.yml", config)
    sources.lines(:chomp => true).each do |line|
      path, front_matter = line.split(" |", 2)
      fenced = front_matter && "---\n#{front_matter.strip.tr("$", "\n")}\n---\ntext\n"
      write(source, path, fenced || "text\n")
    end
    # A process for each site, for Jekyll remembers dates it has read in another site's time zone.
    Process.wait(fork do
      Jekyll::Site.new(Jekyll.configuration("source" => source, "destination" => site,
                                            "quiet" => true, "disable_disk_cache" => true)).process
    end)
    abort "Jekyll refuses:\n#{config}" unless $?.success?
    Dir.glob("**/*", File::FNM_DOTMATCH, :base => site).sort
       .select { |path| File.file?(File.join(site, path)) }
  end
end

Dir[File.expand_path("../resources/outputs/*.txt", __dir__)].sort.each do |file|
  parts = File.read(file, :encoding => "UTF-8").split(/^== (\w+)\n/).drop(1).each_slice(2).to_a
  sources = parts.assoc("sources").last
  text = "== sources\n#{sources}"
  parts.select { |name, _| name == "config" }.each do |_, config|
    text << "== config\n#{config}== outputs\n" << outputs(sources, config).map { |path| "#{path}\n" }.join
  end
  File.write(file, text)
end
