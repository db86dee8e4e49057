# Sanitize and the sanitizer of Rails as Debian ships them. A line `filter base64` in, a line of base64 out.
require 'base64'
require 'rails-html-sanitizer'
require 'sanitize'

RAILS = Rails::Html::SafeListSanitizer.new
FILTERS = {
  'rails' => ->(html) { RAILS.sanitize(html) },
  'sanitize' => ->(html) { Sanitize.fragment(html, Sanitize::Config::RELAXED) },
}.freeze

$stdout.sync = true
while (line = $stdin.gets)
  name, html = line.split
  result = FILTERS.fetch(name).call(Base64.decode64(html).force_encoding('UTF-8'))
  puts Base64.strict_encode64(result)
end
