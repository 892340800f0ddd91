"""Every night at 2: an Airflow DAG of one task. Put it into the folder of DAGs; replace the three /srv folders by your own.

The command can be run again at any time: what was read is not read again, and readers see a run whole or not at all.
Exit code 1 (done, with findings that the settings call fatal) and 2 (failed) fail the task; 75 (another run holds the
lake) skips it, for the next run takes in what has come.
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

with DAG(
    dag_id="niengiam",
    schedule="0 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
) as dag:
    BashOperator(
        task_id="run",
        # The space at the end keeps Airflow from taking the command for the name of a template file.
        bash_command="/srv/niengiam/jobs/run --input /srv/archive --lake /srv/lake ",
        skip_on_exit_code=75,
        retries=1,
        retry_delay=timedelta(minutes=30),
    )
