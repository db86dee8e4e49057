<?php
// HTML Purifier and htmLawed as Debian ships them. A line `filter base64` in, a line of base64 out.
error_reporting(E_ALL & ~E_DEPRECATED);

const FOLDER = '/usr/share/php/';
require FOLDER . 'HTMLPurifier.auto.php';
require FOLDER . 'php-htmlawed/htmLawed.php';

// Debian's PHP is newer than its HTML Purifier: three of its files write an offset in a way that ended with PHP 8.
const OLD = ['HTMLPurifier_Encoder', 'HTMLPurifier_ChildDef_Custom', 'HTMLPurifier_TagTransform_Font'];
spl_autoload_register(function (string $class): void {
    if (!in_array($class, OLD, true)) return;
    $code = file_get_contents(FOLDER . str_replace('_', '/', $class) . '.php');
    eval('?>' . preg_replace('/(\$\w+(?:\[[^\]]+\])?)\{([^{}]+)\}/', '$1[$2]', $code));
}, prepend: true);

function purifier(array $settings): HTMLPurifier {
    $config = HTMLPurifier_Config::createDefault();
    $config->set('Cache.DefinitionImpl', null);
    foreach ($settings as $name => $value) $config->set($name, $value);
    return new HTMLPurifier($config);
}

$plain = purifier([]);
$withFrames = purifier(['HTML.SafeIframe' => true, 'URI.SafeIframeRegexp' => '~^https?://~']);
$filters = [
    'html-purifier' => fn (string $html) => $plain->purify($html),
    'html-purifier-frames' => fn (string $html) => $withFrames->purify($html),
    'htmlawed' => fn (string $html) => htmLawed($html, ['safe' => 1]),
];

while (($line = fgets(STDIN)) !== false) {
    [$filter, $html] = explode(' ', trim($line));
    echo base64_encode($filters[$filter](base64_decode($html))), "\n";
}
