import random, logging, time as clock
from dataclasses import fields, replace
from pathlib import Path
from cards.catalogue import ALL
from dialogs.turns import Pressed, Wrote, Opened
from tests.cards.test_sizes import LIMIT, units
from tests.dialogs.desk import *
from tests.dialogs.desk import group as a_group
from tests.dialogs.plan_days import *
from tests.dialogs.planned import STAFF
from programme.people import Role
from programme.proposal import Proposal
import pytest
V=["", " ", "yes","no","leader","nurse","stranger","2026-09-20","9999-12-31","0001-01-01","9"*3000,"-1","٣","30.2.","fredag uke 53 2027","om 9999 måneder","om 9999 uker","x"*301,"x"*4000,"x"*4001,"😀"*700,"\u202e\u0000","\ud800","a\nb","1","2","3","99","plan","programme","workplace","nudges","worked","keep","change","stop","not","true","aad-nurse","aad-x,aad-y","nobody","as_now","helper","Name of nurse","29:x","improve","keep",None,True,False,10**30,-5,1.5,float("inf"),float("nan"),["x"],{"a":1}]
W=["plan","tiltak","tiltak 1","tiltak 99","ferdig","ferdig 1","i rute 2","trenger hjelp","flytt 1 til {}","ny frist {} fordi {}","gi videre 1 til {}","gi videre til {}","mine frister","over fristen","uten ansvarlig","påminnelser","evaluering","informer de ansatte","planen som fil","la meg være til {}","minn meg på neste vakt {}","minn meg igjen","nytt tiltak {}","{}","status","flytt {}", "tiltak {}"]
def run(database, tmp_path, seed, secs, caplog):
    rnd=random.Random(seed)
    bench=Bench(tmp_path, at=moment(MONDAY))
    if database is not None: bench.database=database
    for who in (*Role,"helper","nurse","cook"): bench.write(who,"hei")
    planning(bench)
    ids=[add(bench,f"Tiltak {n}",date(2026,8,26)+timedelta(days=n),owner(rnd.choice(["nurse","leader","cook"]))) for n in range(5)]
    bench.work(lambda w: w.proposals.add(TENANT, Proposal("p1",GROUP,"Ro",Area.IMPROVE,bench.at)))
    bench.work(lambda w: w.groups.add(a_group("group-2",prefix="other-",chat="19:o@thread.v2"), at=bench.at))
    verbs=[b for b in ALL if b.verb.split(".")[0] in ("plan","action","nudge","deadlines","evaluation","proposal","proposals")]
    end=clock.time()+secs; n=0; bad=[]; biggest=0; did=set()
    while clock.time()<end:
        n+=1
        if rnd.random()<.02:
            until(bench,bench.at+timedelta(hours=rnd.choice([1,20,200,700])))
        user=rnd.choice([*Role,*Role,"nurse","cook","helper","stranger","other-leader"]); where=rnd.choice(["","",CHAT,"19:o@thread.v2",STAFF])
        evs=bench.work(lambda w:w.evaluations.of_group(TENANT,GROUP))
        if rnd.random()<.25:
            t=rnd.choice(W).format(*[str(rnd.choice(V))]*2).replace("\ud800","")
            turn=Wrote(sender(user),place(user,where,TENANT),bench.at,t)
        else:
            b=rnd.choice(verbs); a=rnd.choice(ids); act=action(bench,a)
            v=bench.work(lambda w:w.journeys.get(TENANT,GROUP)).visit.id
            known={"group":GROUP,"action":a,"version":rnd.choice([act.version,str(act.version)]),"card":bench.at.date().isoformat(),"visit":v,"new":rnd.choice(["n%d"%n,a,"p1","p1"]),"proposal":rnd.choice(["p1","",a]),"evaluation":evs[-1].id if evs else "none","title":"Tittel her","area":"improve","theme":"none","edition":str(bench.work(lambda w:w.plans.get(TENANT,GROUP)).edition),"kind":"nudges","wish":"true","level":"plan","what":rnd.choice(["move","done","hand_on"]),"rest":rnd.choice(["fredag","Kari"]),"exact":"true","rest_day":(bench.at.date()+timedelta(days=3)).isoformat(),"day":(bench.at.date()+timedelta(days=rnd.randint(0,40))).isoformat(),"reason":"Ny","person":"union_rep","stop_why":"x","leave_why":"y","page":"1","owner":"union_rep","deadline":"","to":""}
            names={p.name for p in fields(b)}
            data={k:x for k,x in known.items() if k in names}
            if evs:
                for i in evs[-1].actions: data|={f"effect.{i}":"worked",f"onward.{i}":rnd.choice(["keep","change","stop"])}
                data|={f"choice.{q}":"yes" for q in ("carried_out","effect","enough","changed","new_risks")}
            for _ in range(rnd.choice([0,0,1,2])):
                data[rnd.choice([*sorted(names),"line.enough","effect.x","onward.y","choice.z","also.x","verb"])]=rnd.choice(V)
            turn=Pressed(sender(user),place(user,where,TENANT),bench.at,b.verb,data,"m-1")
            if rnd.random()<.2: turn=replace(turn,dialog=True)
        s=bench.answer(turn)
        if s is None or "Noe gikk galt" in said(s): bad.append((type(turn).__name__,getattr(turn,"verb",getattr(turn,"text",None)),str(getattr(turn,"data",""))[:300]))
        if s is not None:
            try: u=units(s)
            except UnicodeEncodeError: bad.append(("surrogate",getattr(turn,"verb",None))); u=0
            if u>LIMIT: bad.append(("size",u,getattr(turn,"verb",getattr(turn,"text","")))[:3])
            biggest=max(biggest,u)
    print("turns",n,"biggest",biggest,"bad",len(bad),"now",bench.at, "evs",len(evs))
    for b in {str(x[1]):x for x in bad}.values(): print("BAD",str(b)[:500].encode("ascii","replace"))
    errs={r.getMessage()[-500:] for r in caplog.records if r.levelname=="ERROR"}
    for e in list(errs)[:8]: print("ERR",e)
@pytest.mark.parametrize("seed",[1,2])
def test_lite(tmp_path,caplog,seed): run(None,tmp_path,seed,40,caplog)
def test_pg(tmp_path,caplog,database):
    run(database,tmp_path,7,30,caplog)
