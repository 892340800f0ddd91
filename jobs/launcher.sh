# Sourced by the commands beside it: makes sure that there is a JDK, Maven and a fresh build, then starts the program.
#
# NIENGIAM_HEAP           memory of the program, as Java takes it (default 1g; 4g and more for large archives)
# NIENGIAM_SPARK_SUBMIT   a spark-submit command with its options, to run on a cluster instead of in this process:
#                         "spark-submit --master spark://host:7077"

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jar=$home/target/niengiam.jar

# File names and text are UTF-8, whatever the locale of the caller.
export LC_ALL=C.UTF-8

# need COMMAND PACKAGE...: makes sure that there is a command.
need() {
  command -v "$1" > /dev/null || install "$@"
}

# install WHAT PACKAGE...: installs what is missing on Debian as root; says what to type elsewhere.
install() {
  local what=$1
  shift
  if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
    echo "installing $* from Debian's packages" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } > /dev/null && return
    echo "Cannot go on: $what is missing and $* could not be installed; see above." >&2
  elif [ -f /etc/debian_version ]; then
    echo "Cannot go on: $what is missing; type: sudo apt-get install $*" >&2
  else
    echo "Cannot go on: $what is missing; install what your system calls $* (on macOS: brew install openjdk@17 maven tesseract-lang chromium)." >&2
  fi
  exit 2
}

# Tests of scans need it; runs do without.
need_tesseract() {
  tesseract --list-langs 2> /dev/null | grep -qx vie || install "tesseract with Vietnamese" tesseract-ocr tesseract-ocr-vie
}

need_java() {
  need javac openjdk-17-jdk-headless
  local version
  version=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  if [ "$version" -lt 17 ]; then
    echo "Cannot go on: JDK $version is too old; install JDK 17 or newer and put it first on PATH." >&2
    exit 2
  fi
}

# Builds when the jar is missing or older than what it is made of.
build() {
  if [ -f "$jar" ] && [ -d "$home/target/engine" ] && [ -z "$(find "$home/pom.xml" "$home/src/main" -newer "$jar" -print -quit)" ]; then
    return
  fi
  need mvn maven
  echo "building niengiam (the first time fetches its libraries, some 400 MB)" >&2
  if ! (cd "$home" && mvn -q -B package -DskipTests); then
    echo "Cannot go on: the build failed; see above." >&2
    exit 2
  fi
}

# What Java must open to Spark; the one place that lists it is the build.
opens() {
  sed -n 's:.*<java.opens>\(.*\)</java.opens>.*:\1:p' "$home/pom.xml"
}

# start COMMAND WORD...: runs a command of the program in place of this shell.
start() {
  need_java
  build
  local terminal=false
  [ -t 2 ] && terminal=true
  local properties=(
    "-Dniengiam.home=$home"
    "-Dniengiam.terminal=$terminal"
    "-Dlog4j2.configurationFile=file://$home/conf/log4j2.properties"
  )
  if [ -n "${NIENGIAM_SPARK_SUBMIT:-}" ]; then
    local libraries
    libraries=$(printf '%s,' "$home"/target/engine/{iceberg-spark-runtime,sqlite-jdbc,duckdb_jdbc,poi,xmlbeans,SparseBitSet,curvesapi}*.jar)
    # The program's own words are enough: what Spark says goes to the log of the run.
    exec $NIENGIAM_SPARK_SUBMIT --class vn.niengiam.Niengiam --jars "${libraries%,}" \
      --archives "$home/target/parsers.zip#parsers" \
      --driver-java-options "$(printf '"%s" ' "${properties[@]}")" "$jar" "$@"
  fi
  # Nobody else has business with a Spark that lives in this process.
  export SPARK_LOCAL_IP=127.0.0.1
  # Most runs are short: Java's second compiler starts late, so that it does not take the cores from the work.
  local patience="-XX:+UseSerialGC -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000
    -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=500000"
  # What DuckDB answers in a moment is not worth starting it at all.
  case "$*" in
    *--engine*) ;;
    sql* | diff* | explain*) patience="-XX:+UseSerialGC -XX:TieredStopAtLevel=1" ;;
  esac
  exec java $(opens) $patience "-Xmx${NIENGIAM_HEAP:-1g}" "${properties[@]}" \
    -cp "$jar:$home/target/engine/*" vn.niengiam.Niengiam "$@"
}
